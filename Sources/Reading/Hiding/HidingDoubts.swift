/// Says where an author may believe a text to be hidden that is published: «Служебно:» within a line, without its
/// colon, or with a fault.
struct HidingDoubts {
  private static let word = Array("служебно".unicodeScalars)
  private let source: SourceText
  /// Whether the word stands anywhere in the file, which is rare.
  private let hasWord: Bool

  init(in source: SourceText) {
    self.source = source
    hasWord = HidingDoubts.hasWord(source.bytes)
  }

  /// Looks through the blocks that are published.
  func report(_ blocks: [Block], _ findings: inout FileFindings) {
    for block in blocks {
      report(block.inlines, from: block.line, &findings)
      report(block.children, &findings)
    }
  }

  private func report(_ inlines: [Inline], from line: Int, _ findings: inout FileFindings) {
    var isLineStart = true
    guard hasWord || inlines.mayHoldFaultyWord(&isLineStart) else { return }
    for (index, text) in inlines.lines.enumerated() {
      if hasWord, let written = HidingDoubts.wordWithin(text) {
        findings.warning(
          "internal-shown", at: source.place(of: written, inLine: line + index),
          "«\(written)» стоит здесь внутри строки и ничего не скрывает: текст попадёт на сайт",
          remedy: "начните этим словом с двоеточием новый абзац или пункт")
      } else if let written = HidingDoubts.faultyWord(text) {
        findings.warning(
          "internal-shown", at: source.place(of: written, inLine: line + index),
          "слово «\(written)» ничего не скрывает: текст попадёт на сайт",
          remedy: "вы имели в виду «Служебно:»?")
      }
    }
  }
}

extension HidingDoubts {
  /// «лужебно», in small letters or capitals.
  private static func hasWord(_ bytes: [UInt8]) -> Bool {
    let spellings = [Array("лужебно".utf8), Array("ЛУЖЕБНО".utf8)]
    // The second byte of «ж» and of «Ж», of which there are few.
    let span = bytes.span
    for index in span.indices.dropFirst(5) where span[index] == 0xB6 || span[index] == 0x96 {
      let word = bytes[(index - 5)...]
      if spellings.contains(where: { word.starts(with: $0) }) { return true }
    }
    return false
  }

  /// The word as written, with a colon after it, or without one at the beginning.
  private static func wordWithin(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > word.count else { return nil }
    for start in 0...(scalars.count - word.count) where scalars[start].looksLike(word[0]) {
      let end = start + word.count
      guard zip(scalars[start..<end], word).allSatisfy({ $0.looksLike($1) }),
        start == 0 || !scalars[start - 1].isOfWord
      else { continue }
      let mark = scalars[end...].first { !$0.isBlank }
      let isFirst = scalars[..<start].allSatisfy(\.isPassedOver)
      let isWhole = end < scalars.count && !scalars[end].isOfWord && !scalars[end].isHyphen
      guard mark == ":" || (isFirst && isWhole) else { continue }
      return String(String.UnicodeScalarView(scalars[start..<end]))
    }
    return nil
  }

  /// A word before the first colon that is nearly «Служебно».
  private static func faultyWord(_ text: String) -> String? {
    guard let colon = text.unicodeScalars.prefix(20).firstIndex(of: ":") else { return nil }
    let first = text.unicodeScalars[..<colon].drop { $0.isPassedOver }
    guard first.first?.looksLike(word[0]) == true, first.allSatisfy(\.isOfWord) else { return nil }
    let written = String(first)
    return NearestWord.nearest(to: written, among: ["служебно"]) == nil ? nil : written
  }
}

extension [Inline] {
  /// Whether a line of the text begins with a letter like that of «Служебно»; a cheap first look.
  fileprivate func mayHoldFaultyWord(_ isLineStart: inout Bool) -> Bool {
    for inline in self {
      switch inline {
      case .softBreak, .lineBreak: isLineStart = true
      case .text(let text), .code(let text):
        if text.holds(UInt8(ascii: "\n")) { return true }
        let scalars = text.unicodeScalars
        guard isLineStart, let first = scalars.first(where: { !$0.isPassedOver }) else { continue }
        if first.looksLike("с") { return true }
        isLineStart = false
      case .emphasis(let inner), .strong(let inner), .link(_, let inner), .image(_, let inner):
        if inner.mayHoldFaultyWord(&isLineStart) { return true }
      case .html: break
      }
    }
    return false
  }

  /// The text of each line.
  fileprivate var lines: [String] {
    if count == 1, case .text(let text) = self[0] { return [text] }
    return InlineRun(self).text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String(String.UnicodeScalarView($0)) }
  }
}
