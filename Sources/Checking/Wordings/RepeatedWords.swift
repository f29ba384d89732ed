import Diagnostics

/// Words that stand twice in a row: «по профилактике по профилактике».
enum RepeatedWords: WordingRule {
  static let id = "repeated-words"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Слова повторены подряд."

  static func fault(in text: String) -> WordingFault? {
    let words = text.words
    for length in stride(from: min(6, words.count / 2), through: 1, by: -1) {
      for start in 0...words.count - 2 * length {
        let run = words[start..<start + length]
        if run.elementsEqual(words[start + length..<start + 2 * length]), isSlip(run, in: text) {
          let words = run.joined(separator: " ")
          return WordingFault(
            message: "Слова «\(words)» стоят дважды подряд", remedy: "удалите повтор",
            words: "\(words) \(words)")
        }
      }
    }
    return nil
  }

  /// A single repeated word is a slip only when nothing but a space parts the two: «и и», but not «Да, да».
  private static func isSlip(_ run: ArraySlice<String>, in text: String) -> Bool {
    guard run.allSatisfy({ Int($0) == nil }), let word = run.first else { return false }
    if run.count > 1 { return run.joined().count > 7 }
    let plain = text.lowercased().split(separator: " ").map(String.init)
    return zip(plain, plain.dropFirst()).contains { $0 == word && $1.words == [word] }
  }
}
