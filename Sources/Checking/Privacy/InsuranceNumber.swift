/// Numbers of the pension insurance (СНИЛС) in a text: `112-233-445 95`.
enum InsuranceNumber {
  /// The first one whose check digits are right, or that stands after the word.
  static func first(in scalars: [Unicode.Scalar]) -> String? {
    guard scalars.count >= 11 else { return nil }
    for start in scalars.indices where scalars[start].isDigit && (start == 0 || !scalars[start - 1].isDigit) {
      let run = Array(scalars[start...].prefix { $0.isDigit || $0 == "-" || $0 == " " }.prefix(14))
      if let number = number(run) { return number }
    }
    return nil
  }

  /// Three groups of three and one of two, with right check digits.
  private static func number(_ run: [Unicode.Scalar]) -> String? {
    let groups = run.split { !$0.isDigit }
    let isGrouped = groups.map(\.count) == [3, 3, 3, 2]
    let isWhole = groups.first?.count == 11
    guard isGrouped || isWhole else { return nil }
    let digits = run.filter(\.isDigit).prefix(11).map { Int($0.value) - 48 }
    let sum = digits.prefix(9).enumerated().reduce(0) { $0 + $1.element * (9 - $1.offset) }
    let check = sum % 101 % 100
    guard check == digits[9] * 10 + digits[10], digits.contains(where: { $0 > 0 }) else { return nil }
    return String(String.UnicodeScalarView(run)).filter { $0 != "\n" }
  }
}
