/// A file cut into its head («шапка»: the lines between two lines of three hyphens) and its text.
struct FrontMatter {
  /// The head's lines as bytes, with plain blanks only; empty when there is no head.
  let head: [UInt8]
  /// The number of the head's first line.
  let headLine: Int
  /// The text's bytes, with blanks that Markdown knows after its marks.
  let body: [UInt8]
  /// The number of the text's first line.
  let bodyLine: Int

  /// Cuts a text; nil when the head is missing or has no end, which `findings` then say.
  init?(splitting text: SourceText, findings: inout FileFindings) {
    var first = 1
    while first < text.lineCount, FrontMatter.isBlank(text.line(first)) { first += 1 }
    guard FrontMatter.isFence(text.line(first)) else {
      FrontMatter.reportMissing(at: first, in: text, findings: &findings)
      return nil
    }
    var last = first + 1
    while last <= text.lineCount, !FrontMatter.isFence(text.line(last)) { last += 1 }
    guard last <= text.lineCount else {
      FrontMatter.reportTruncated(from: first, in: text, findings: &findings)
      return nil
    }
    head = Array(text.lines(first + 1, through: last - 1))
    headLine = first + 1
    let start = last < text.lineCount ? text.lineStarts[last] : text.bytes.count
    body = Array(text.bytes[start...])
    bodyLine = last + 1
  }
}

extension FrontMatter {
  /// Exactly three hyphens; blanks may follow them.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && isBlank(line.dropFirst(3))
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    // C2 A0 is the no-break space.
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0xC2 || $0 == 0xA0 }
  }

  /// Hyphens or dashes that were meant as a fence: `----`, `—-`, `–--`.
  private static func seemsFence(_ line: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: line, as: UTF8.self).trimmed
    return text.unicodeScalars.count >= 2
      && text.unicodeScalars.allSatisfy { "-—–−".unicodeScalars.contains($0) }
  }

  private static func reportMissing(at line: Int, in text: SourceText, findings: inout FileFindings) {
    let isMeant = seemsFence(text.line(line))
    findings.error(
      "front-matter-missing", at: isMeant ? text.place(ofLine: line) : Place(line: 1),
      isMeant
        ? "шапка файла начинается со строки «\(String(decoding: text.line(line).prefix(40), as: UTF8.self))»"
        : "в начале файла нет шапки",
      remedy: "первая строка файла — ровно три дефиса «---», затем строки «ключ: значение», затем снова «---»"
    )
  }

  private static func reportTruncated(from first: Int, in text: SourceText, findings: inout FileFindings) {
    let meant = (first + 1...max(first + 1, text.lineCount)).first { seemsFence(text.line($0)) }
    let hint = meant.map { "строка \($0) похожа на её конец, но в ней должно быть ровно три дефиса «---»" }
    findings.error(
      "front-matter-truncated", at: text.place(ofLine: first),
      "шапка файла не закончена: после неё нет строки «---»",
      remedy: hint ?? "добавьте строку из трёх дефисов после последнего ключа шапки")
  }
}
