import Monitoring
import Schedules

/// Facts that many parts of a published document share.
extension JSONFields {
  /// Where the fact is written in the other department's content; that place is what pages name.
  func source(_ findings: inout FileFindings) -> Origin {
    let fields = node("source").flatMap { JSONFields($0, &findings) }
    let file = fields?.text("file", &findings) ?? ""
    let line = fields?.number("line", in: 0...100_000_000, &findings) ?? 0
    return Origin(path: file.isEmpty ? findings.path : file, line: max(1, file.isEmpty ? place.line : line))
  }

  /// A person; nil when nobody is named.
  func official(_ name: String, _ findings: inout FileFindings) -> Official? {
    guard let node = node(name), let fields = JSONFields(node, &findings) else { return nil }
    return Official(name: fields.text("name", &findings), role: fields.text("role", &findings))
  }

  /// A text for a page. HTML that this program would not have written is not shown: then the plain text is.
  func richText(_ name: String, _ findings: inout FileFindings) -> RichText {
    guard let node = node(name), let fields = JSONFields(node, &findings) else { return .empty }
    let plain = fields.text("plain", &findings)
    guard let html = fields.located("html", &findings), !html.value.isEmpty else { return .paragraphs(plain) }
    if SafeHTML.isSafe(html.value) { return RichText(pieces: [html.value], plain: plain) }
    findings.warning(
      "data-markup", at: html.place, "в тексте разметка, которой «Веха» не пишет: он показан без неё",
      remedy: "скачайте файл заново с сайта ведомства")
    return .paragraphs(plain)
  }

  /// A document's address on the web; a document without one is only named.
  func link(_ name: String, _ findings: inout FileFindings) -> LinkTarget {
    guard let text = located(name, &findings) else { return .none }
    if case .web(let address) = Address(text.value) { return .web(address) }
    findings.warning(
      "refused-link", at: text.place, "ссылка «\(text.value.shortened)» не допускается",
      remedy: "разрешены адреса https://… и http://…")
    return .none
  }

  /// A school's or a municipality's own site.
  func website(_ findings: inout FileFindings) -> String {
    if case .web(let address) = link("website", &findings) { address } else { "" }
  }

  /// A number with its unit, as it was written.
  func quantity(_ name: String, _ findings: inout FileFindings) -> Quantity? {
    guard let text = located(name, &findings) else { return nil }
    if let quantity = Quantity(reading: text.value) { return quantity }
    Fields.reportNumber(text, name: name, &findings)
    return nil
  }

  /// Codes from 1 to 10.
  func riskFactors(_ findings: inout FileFindings) -> [RiskFactor] {
    list("risk_factors", &findings).compactMap { node in
      if case .number(let code, _) = node, let factor = Int(code).flatMap(RiskFactor.init(rawValue:)) {
        return factor
      }
      JSONFields.report(node.place, "фактор риска — число от 1 до 10", &findings)
      return nil
    }
  }

  /// One of a closed set of words; nil when it is absent or another one.
  func word<Word: RawRepresentable<String>>(
    _ name: String, _ type: Word.Type, _ findings: inout FileFindings
  ) -> Word? {
    guard let text = required(name, &findings) else { return nil }
    if let word = Word(rawValue: text.value) { return word }
    JSONFields.report(text.place, "у «\(name)» неизвестное значение «\(text.value.shortened)»", &findings)
    return nil
  }
}

extension RichText {
  /// A plain text as paragraphs.
  static func paragraphs(_ plain: String) -> RichText {
    guard !plain.trimmed.isEmpty else { return .empty }
    let lines = plain.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
    let html = lines.map { "<p>\(HTMLEscape.escaped($0))</p>" }.joined(separator: "\n")
    return RichText(pieces: [html], plain: plain)
  }
}
