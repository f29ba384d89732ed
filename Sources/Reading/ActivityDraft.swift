import Monitoring
import Schedules

/// One activity of a roadmap's file; its parties and schools are still words.
struct ActivityDraft: Sendable {
  /// The activity without what needs other files; its id is set by its place in the roadmap.
  var activity: Activity
  /// `Код`, or empty.
  var code: Located<String>?
  var parties: Located<String>?
  var audience: Located<String>?
  var result = DraftText.empty
  var body = DraftText.empty
  let place: Place

  init(
    reading chapter: Chapter, of manuscript: Manuscript, in plan: PlanFacts, _ roadmap: Roadmap,
    _ findings: inout FileFindings
  ) {
    let heading = HeadingNumber(reading: chapter.heading.inlines.plain)
    place = manuscript.place(ofHeading: chapter.heading)
    let list = FieldList(
      readingFirstListOf: chapter.blocks, scope: .activityFields, in: manuscript.source, findings: &findings)
    let phrase = ActivityDraft.phrase(list, heading: place, &findings)
    activity = Activity(
      id: Activity.ID(heading.number), title: heading.title,
      schedule: Schedule(reading: phrase?.value ?? "", in: plan), origin: place.origin(in: manuscript.path))
    activity.number = heading.number
    if heading.title.isEmpty { reportUntitled(&findings) }
    if let phrase {
      activity.scheduleOrigin = phrase.place.origin(in: manuscript.path)
      UnreadDeadline.report(activity.schedule, at: phrase.place, in: manuscript.source, &findings)
    }
    read(list, of: manuscript, &findings)
    readFormer(list, of: manuscript, in: plan, roadmap, &findings)
    body = manuscript.text(list.rest, top: 3, &findings)
  }
}

extension ActivityDraft {
  private static func phrase(
    _ list: FieldList, heading: Place, _ findings: inout FileFindings
  ) -> Located<String>? {
    guard let field = list[.schedule], !field.isEmpty else {
      findings.warning(
        "missing-deadline", at: list[.schedule]?.keyPlace ?? heading, "у мероприятия нет срока",
        remedy: "добавьте под заголовком строку «- Сроки: …» словами приказа")
      return nil
    }
    return field.text
  }

  private mutating func read(
    _ list: FieldList, of manuscript: Manuscript, _ findings: inout FileFindings
  ) {
    code = list[.code].flatMap { $0.isEmpty ? nil : $0.text }
    parties = list[.responsible].flatMap { $0.isEmpty ? nil : $0.text }
    audience = list[.audience].flatMap { $0.isEmpty ? nil : $0.text }
    activity.partiesOrigin = parties.map { $0.place.origin(in: manuscript.path) } ?? activity.origin
    activity.audienceText = audience?.value ?? ""
    activity.form = list[.form]?.text.value ?? ""
    if let field = list[.result], !field.isEmpty {
      result = TextRenderer.text(
        field.inlines, then: field.nested, at: field.line, in: manuscript.source, findings: &findings)
    }
    if let field = list[.measure], !field.isEmpty {
      let origin = field.text.place.origin(in: manuscript.path)
      activity.measure = Measure(reading: field.text.value, origin: origin)
    }
    if let field = list[.factors] {
      let codes = field.text.value.parts(by: [",", ";", "[", "]"]).map { Located($0, at: field.text.place) }
      activity.riskFactors = RiskFactor.read(codes, &findings)
    }
  }

  /// `Было`, one line a move: phrase, comma, the amending order's number (rule 10).
  private mutating func readFormer(
    _ list: FieldList, of manuscript: Manuscript, in plan: PlanFacts, _ roadmap: Roadmap,
    _ findings: inout FileFindings
  ) {
    for field in list.all(.formerly) where !field.isEmpty {
      let parts = field.text.value.split(separator: ",", omittingEmptySubsequences: false)
      let number = Act.number(parts.last.map(String.init) ?? "")
      let act = parts.count > 1 ? roadmap.amendments.first { $0.number.folded == number.folded } : nil
      guard let act, let date = act.date else {
        if act == nil { reportAmendment(number, parts.count > 1, field.text.place, roadmap, &findings) }
        continue
      }
      let phrase = parts.dropLast().joined(separator: ",").trimmed
      let schedule = Schedule(reading: phrase, in: plan)
      UnreadDeadline.report(schedule, at: field.text.place, in: manuscript.source, &findings)
      activity.formerly.append(
        Activity.Former(
          schedule: schedule, amendment: act.number, heldUntil: date,
          origin: field.text.place.origin(in: manuscript.path)))
    }
  }

  private func reportAmendment(
    _ number: String, _ hasNumber: Bool, _ place: Place, _ roadmap: Roadmap, _ findings: inout FileFindings
  ) {
    guard hasNumber else {
      findings.error(
        "unknown-amendment", at: place, "в строке «Было» не сказано, каким приказом изменён срок",
        remedy: "напишите «Было: до 10.02.2023, 12-о», где 12-о — номер из ключа «изменения»")
      return
    }
    findings.error(
      "unknown-amendment", at: place, "приказа «\(number.shortened)» нет среди изменений карты",
      remedy: NearestWord.remedy(
        for: number, among: roadmap.amendments.map(\.number),
        otherwise: "добавьте в шапку «изменения: [{номер: \(number.shortened), дата: 01.03.2023}]»"))
  }

  private func reportUntitled(_ findings: inout FileFindings) {
    findings.error(
      "missing-title", at: place, "у мероприятия нет названия",
      remedy: "допишите его после номера в заголовке")
  }
}

/// A deadline that is not understood, wholly or in part.
enum UnreadDeadline {
  static func report(
    _ schedule: Schedule, at place: Place, in source: SourceText, _ findings: inout FileFindings
  ) {
    guard let first = schedule.unread.first else { return }
    let words = schedule.unread.map { "«\($0.shortened)»" }.joined(separator: ", ")
    let found = source.place(of: first, inLine: place.line)
    let isWhole = schedule.parts.isEmpty
    findings.warning(
      "unread-deadline", at: found.column >= place.column ? found : place,
      isWhole ? "срок «\(schedule.phrase.shortened)» не понят" : "срок понят не весь, непонятно \(words)",
      remedy: isWhole
        ? "на сайте он стоит дословно и без даты; понятны, например, «до 10.02.2023», «май, декабрь», «ежеквартально»"
        : "непонятые слова не дают даты; проверьте, нет ли в них опечатки")
  }
}
