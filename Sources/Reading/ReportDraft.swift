import Monitoring
import Schedules

/// What a coordinator's report about a closed period says.
struct ReportDraft: Sendable {
  let id: PeriodReport.ID
  let period: ReportingPeriod?
  let date: Day?
  let roadmap: Located<String>?
  let author: String
  let figures: [PeriodReport.Figure]
  let body: DraftText
  let origin: Origin

  init(reading manuscript: Manuscript, id: PeriodReport.ID, findings: inout FileFindings) {
    let head = manuscript.head
    self.id = id
    period = ReportDraft.period(head, &findings)
    date = head.requiredDay(.date, &findings)?.value
    roadmap = head.text(.roadmap, &findings)
    // Authors are shown by their role (rule 38); a name goes no further than here.
    author = head.official(.author, &findings)?.role ?? ""
    var figures: [PeriodReport.Figure] = []
    for pair in head.pairs(.figures, example: "выполнено: 12", &findings) {
      guard let value = pair.value.asText else {
        findings.error(
          "wrong-form", at: pair.value.place,
          "у итога «\(pair.key.value.shortened)» должно стоять одно значение",
          remedy: "итоги пишет команда «vekha close»")
        continue
      }
      figures.append(
        PeriodReport.Figure(
          name: pair.key.value, value: value.value, origin: pair.key.place.origin(in: manuscript.path)))
    }
    self.figures = figures
    body = manuscript.text(manuscript.blocks, &findings)
    origin = manuscript.origin
  }

  private static func period(_ head: Fields, _ findings: inout FileFindings) -> ReportingPeriod? {
    guard let text = head.required(.period, example: "2023-05", &findings) else { return nil }
    if let period = ReportingPeriod(id: text.value) { return period }
    findings.error(
      "wrong-period", at: text.place, "период «\(text.value.shortened)» записан не так",
      remedy: "напишите месяц 2023-05, квартал 2023-Q2, полугодие 2023-H1 или год 2023")
    return nil
  }
}
