import Monitoring

/// An activity's number as a plan counts: `2.3` is the third under `2`.
struct PrintedNumber: Hashable {
  /// What stands before the last dot; empty for a plain number.
  let stem: String
  /// The last part.
  let last: Int
}

extension PrintedNumber {
  /// The number of digits and dots; nil for codes such as `П3.1`.
  init?(_ text: String) {
    let parts = text.split(separator: ".")
    guard let tail = parts.last, parts.allSatisfy({ Int($0) != nil }), let last = Int(tail) else {
      return nil
    }
    self.init(stem: parts.dropLast().joined(separator: "."), last: last)
  }

  /// The number with another last part.
  func with(last: Int) -> String { stem.isEmpty ? String(last) : stem + "." + String(last) }
}

/// Roman numbers of sections.
enum Roman {
  /// The number; nil for what is none. Cyrillic look-alikes are read too.
  static func number(_ text: String) -> Int? {
    var values: [Int] = []
    for letter in text.uppercased() {
      switch letter {
      case "I", "І": values.append(1)
      case "V": values.append(5)
      case "X", "Х": values.append(10)
      default: return nil
      }
    }
    guard !values.isEmpty else { return nil }
    return values.indices.reduce(0) { sum, place in
      let isSubtracted = place + 1 < values.count && values[place] < values[place + 1]
      return sum + (isSubtracted ? -values[place] : values[place])
    }
  }
}
