/// The word that hides what follows it (rule 8): «Служебно:», however it was typed.
///
/// A leak cannot be taken back, so what looks like «Служебно:» on a screen hides as it does: with Latin letters
/// among the Russian ones, after a dash, a quote, a picture or a number, with marks that nobody sees, spaced out.
enum HiddenWord {
  private static let words: [[Unicode.Scalar]] = ["служебно", "internal"].map { Array($0.unicodeScalars) }
  /// Longer than any beginning that a person would still take for one.
  static let farthest = 160

  /// Whether a text begins with the word; at an index of `ends` an emphasis or a tag ends, as a colon does.
  static func begins(_ text: ArraySlice<Unicode.Scalar>, ends: Set<Int> = []) -> Bool {
    let first = text.drop { $0.isPassedOver }
    guard mayBegin(first) else { return false }
    var rest = first.prefix(farthest)
    while let next = afterNumber(rest) { rest = next.drop { $0.isPassedOver } }
    return words.contains { word in
      after(word, in: rest).map { isEnd(text[$0.startIndex...], ends: ends) } ?? false
    }
  }

  /// A cheap first look at the first letter, or at the number before it.
  static func mayBegin(_ text: some Sequence<Unicode.Scalar>) -> Bool {
    var scalars = text.makeIterator()
    var length = 0
    while let scalar = scalars.next() {
      if scalar.isOfWord {
        if length == 0, scalar.looksLike("с") || scalar.looksLike("i") { return true }
        length += 1
        if length > longestNumber { return false }
      } else if length > 0 {
        if isNumberMark(scalar) { return true }
        guard scalar.isBlank else { return false }
        // A number without a mark stands before the word only together with one that has a mark.
        while let next = scalars.next(), length < 11 {
          if isNumberMark(next) { return true }
          length += 1
        }
        return false
      }
    }
    return false
  }
}

extension HiddenWord {
  /// How many letters and digits a number before the word may have.
  private static let longestNumber = 5

  private static func isNumberMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == ")" || scalar == "]"
  }

  /// What follows `2.3.`, `II)`, `а)`, `[x]` at the beginning, or a number without a mark after such.
  private static func afterNumber(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
    let rest = text.drop { $0.isInvisible }
    let number = rest.prefix { $0.isOfWord }
    guard (1...longestNumber).contains(number.count), let mark = rest.dropFirst(number.count).first
    else { return nil }
    if isNumberMark(mark) { return rest.dropFirst(number.count + 1) }
    let isBare = number.allSatisfy { $0.properties.generalCategory == .decimalNumber }
    return isBare && mark.isBlank ? rest.dropFirst(number.count) : nil
  }

  /// What follows a word at the beginning; nil when the text begins otherwise.
  private static func after(
    _ word: [Unicode.Scalar], in text: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar>? {
    var rest = text
    for letter in word {
      // Letters may be spaced out, or divided at the end of a line.
      if letter != word[0] { rest = rest.drop { $0.isInvisible || $0.isBlank || $0.isHyphen } }
      rest = rest.drop { $0.isInvisible }
      guard let scalar = rest.first, scalar.looksLike(letter) else { return nil }
      rest = rest.dropFirst()
    }
    return rest
  }

  /// Whether the word ends there: a mark follows it, or nothing in its line, or what sets it off has its end.
  private static func isEnd(_ rest: ArraySlice<Unicode.Scalar>, ends: Set<Int>) -> Bool {
    var (isAfterBlank, isAfterHyphen) = (false, false)
    for (index, scalar) in zip(rest.indices, rest) {
      if ends.contains(index) || scalar == "\n" { return true }
      if scalar.isInvisible { continue }
      // «Служебно-прикладное» is another word; «Служебно - тайна» is not.
      if scalar.isBlank {
        if isAfterHyphen { return true }
        isAfterBlank = true
      } else if scalar.isHyphen {
        if isAfterBlank { return true }
        isAfterHyphen = true
      } else {
        return !scalar.isOfWord
      }
    }
    return true
  }
}
