import Monitoring
import Schedules

/// What a record says of one activity.
struct StatementDraft: Sendable {
  /// A proof, its link still as written.
  struct Proof: Sendable {
    let title: String
    let address: String
    let place: Place
  }

  let activity: Located<String>
  let status: StatedStatus
  let statusPlace: Place
  /// Its place in the file, from 0.
  let place: Int
  var covers: Located<String>?
  /// `За школы: все`.
  var coversSchools: Located<String>?
  var proofs: [Proof] = []
  var value: Quantity?
  var reason = ""
  var body = DraftText.empty
}

extension StatementDraft {
  /// Reads a heading and what stands under it; nil when the heading does not say what it is about.
  init?(reading chapter: Chapter, place: Int, of manuscript: Manuscript, _ findings: inout FileFindings) {
    let heading = chapter.heading.inlines.plain
    var id = String(heading.prefix { !$0.isWhitespace })
    let words = heading.dropFirst(id.count).trimmed
    let idPlace = manuscript.place(ofHeading: chapter.heading, words: id)
    while let last = id.last, ".:)".contains(last) { id.removeLast() }
    guard !words.isEmpty, id.contains(where: \.isNumber) || !StatementDraft.isStatusWord(id) else {
      findings.error(
        "record-heading", at: manuscript.place(ofHeading: chapter.heading),
        "заголовок «\(heading.shortened)» не говорит, о каком мероприятии речь и что с ним",
        remedy: "напишите номер и статус: «## 2.3 Выполнено»")
      return nil
    }
    let statusPlace = manuscript.place(ofHeading: chapter.heading, words: words)
    let status = StatedStatus(reading: Located(words, at: statusPlace), findings: &findings)
    guard let status else { return nil }
    self.init(
      activity: Located(
        id, at: Place(line: idPlace.line, column: idPlace.column, length: id.unicodeScalars.count)),
      status: status, statusPlace: statusPlace, place: place, blocks: chapter.blocks, of: manuscript,
      &findings)
  }

  init(
    activity: Located<String>, status: StatedStatus, statusPlace: Place, place: Int, blocks: [Block],
    of manuscript: Manuscript, _ findings: inout FileFindings
  ) {
    self.activity = activity
    self.status = status
    self.statusPlace = statusPlace
    self.place = place
    let list = FieldList(
      readingFirstListOf: blocks, scope: .statementFields, in: manuscript.source, findings: &findings)
    read(list, of: manuscript, &findings)
    body = manuscript.text(list.rest, top: 3, &findings)
    readReason(list, &findings)
  }

  private static func isStatusWord(_ word: String) -> Bool {
    StatedStatus.words.contains { $0.hasPrefix(word.folded) }
  }
}

extension StatementDraft {
  private mutating func read(
    _ list: FieldList, of manuscript: Manuscript, _ findings: inout FileFindings
  ) {
    covers = list[.covers].flatMap { $0.isEmpty ? nil : $0.text }
    coversSchools = list[.coversSchools]?.text
    for field in list.all(.evidence) where !field.isEmpty {
      proofs += StatementDraft.proofs(field, in: manuscript.source)
    }
    guard let field = list[.value], !field.isEmpty else { return }
    value = Quantity(reading: field.text.value)
    if value == nil { Fields.reportNumber(field.text, name: field.key.russian, &findings) }
  }

  /// Every link of the field; without links, its words, which may be a bare address or path.
  private static func proofs(_ field: FieldList.Field, in source: SourceText) -> [Proof] {
    var proofs = proofs(field.inlines, at: field.line, in: source)
    for block in field.nested.flatMap(\.paragraphs) {
      proofs += StatementDraft.proofs(block.inlines, at: block.line, in: source)
    }
    return proofs
  }

  private static func proofs(_ inlines: [Inline], at line: Int, in source: SourceText) -> [Proof] {
    let links = inlines.links
    if !links.isEmpty {
      return links.map { link in
        Proof(
          title: link.title.isEmpty ? link.address : link.title, address: link.address,
          place: source.place(of: link.address, inLine: line))
      }
    }
    let words = inlines.plain
    guard !words.isEmpty else { return [] }
    let isAddress = !words.contains(" ") && (words.hasPrefix("files/") || words.hasPrefix("http"))
    let name = isAddress ? String(words.split(separator: "/").last ?? "") : words
    return [Proof(title: name, address: isAddress ? words : "", place: source.place(of: words, inLine: line))]
  }

  /// `Причина`, else the text (rule 7); a trouble needs one.
  private mutating func readReason(_ list: FieldList, _ findings: inout FileFindings) {
    let paragraph = list.rest.lazy.flatMap(\.paragraphs).first { !$0.inlines.plain.isEmpty }
    reason = list[.reason]?.text.value ?? ""
    let trouble: String
    switch status {
    case .done, .inProgress, .partly: return
    case .notDone: trouble = "не выполнено"
    case .moved: trouble = "перенесено"
    case .cancelled: trouble = "отменено"
    }
    if reason.isEmpty { reason = paragraph?.inlines.plain ?? "" }
    guard reason.isEmpty else { return }
    findings.error(
      "missing-reason", at: statusPlace, "сказано «\(trouble)», но не сказано почему",
      remedy: "добавьте строку «- Причина: …» или абзац под заголовком")
  }
}

extension Block {
  /// The paragraphs in it, in their order.
  var paragraphs: [Block] {
    if case .paragraph = kind { return [self] }
    return children.flatMap(\.paragraphs)
  }
}
