import Diagnostics

extension TemplateParser {
  /// After so many faults a file is not read on.
  static let mostFindings = 100

  mutating func checkEncoding() {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      remark(
        "template-not-utf8", error.byteOffsets, "шаблон записан не в кодировке UTF-8",
        remedy: "сохраните файл в UTF-8")
    }
  }

  /// Says that a tag is not closed and goes on where the next one begins, or on the next line.
  mutating func skipUnclosedTag() {
    let start = position
    position += delimiters.open.count
    let isSetDelimiters = position < bytes.count && bytes[position] == UInt8(ascii: "=")
    while position < bytes.count, bytes[position] != 0x0A, !bytes.has(delimiters.open, at: position) {
      position += 1
    }
    let rest = bytes.trimmed(start..<position)
    guard !isSetDelimiters else { return remarkBadDelimiters(rest) }
    keepLine()
    remark(
      "template-unclosed-tag", rest, "метка «\(excerpt(rest))» не закрыта",
      remedy: "допишите \(String(decoding: delimiters.close, as: UTF8.self))")
  }

  mutating func remarkEmptyName(_ range: Range<Int>) {
    keepLine()
    remark("template-empty-name", range, "в метке «\(excerpt(range))» нет имени", remedy: "впишите имя")
  }

  mutating func remarkBadDelimiters(_ range: Range<Int>) {
    keepLine()
    remark(
      "template-bad-delimiters", range, "не понять, какими скобками писать метки: «\(excerpt(range))»",
      remedy: "нужны две части через пробел, например {{=<% %>=}}")
  }

  mutating func remarkTooDeep(_ name: Node.Name) {
    remark(
      "template-too-deep", name.range, "разделы вложены друг в друга глубже \(Self.deepest) раз",
      remedy: "вынесите часть в отдельный шаблон и проверьте, что разделы закрыты")
    hasGivenUp = true
  }

  mutating func remarkUnclosed(_ frame: Frame) {
    remark(
      "template-unclosed-section", frame.name.range,
      "раздел {{\(frame.sign)\(excerpt(frame.name.range))}} не закрыт",
      remedy: "допишите {{/\(excerpt(frame.name.range))}}")
  }

  mutating func remarkUnopened(_ name: Node.Name) {
    let inner = frames[frames.count - 1]
    remark(
      "template-unopened-section", name.range, "{{/\(excerpt(name.range))}} закрывает то, что не открыто",
      remedy: inner.kind == .file
        ? "уберите эту метку или откройте раздел: {{#\(excerpt(name.range))}}"
        : "сейчас открыт раздел {{\(inner.sign)\(excerpt(inner.name.range))}}")
  }

  mutating func remarkDuplicateBlock(_ name: Node.Name) {
    remark(
      "template-duplicate-block", name.range, "блок «\(excerpt(name.range))» задан здесь дважды",
      remedy: "оставьте один")
  }

  /// What stands in a parent but in none of its blocks is shown nowhere; whether it was text.
  mutating func remarkOutsideBlock(_ node: Node, isFirst: Bool) -> Bool {
    let remedy = "перенесите в один из блоков {{$имя}}…{{/имя}}"
    switch node {
    case .line: return false
    case .text(let range):
      let text = bytes.trimmed(range)
      guard !text.isEmpty, isFirst else { return false }
      remark(
        "template-outside-block", text, "текст вне блоков нигде не будет показан", remedy: remedy,
        severity: .warning)
      return true
    case .variable(let name, _), .section(let name, _, _), .partial(let name, _), .parent(let name, _, _):
      remark("template-outside-block", name.range, "метка вне блоков нигде не будет показана", remedy: remedy)
    case .block(let block):
      remark(
        "template-outside-block", block.name.range, "метка вне блоков нигде не будет показана", remedy: remedy
      )
    }
    return false
  }

  private mutating func remark(
    _ id: String, _ range: Range<Int>, _ message: String, remedy: String,
    severity: Diagnostic.Severity = .error
  ) {
    guard !hasGivenUp else { return }
    findings.add(Diagnostic(severity, id, at: file.location(of: range), message, remedy: remedy))
    guard findings.all.count >= Self.mostFindings else { return }
    findings.add(
      Diagnostic(
        .error, "template-too-many-faults", at: file.location(of: range),
        "ошибок слишком много, дальше шаблон не проверялся", remedy: "исправьте найденные"))
    hasGivenUp = true
  }

  /// The beginning of what is written at a place.
  private func excerpt(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    return text.unicodeScalars.count <= 60 ? text : String(text.unicodeScalars.prefix(60)) + "…"
  }
}
