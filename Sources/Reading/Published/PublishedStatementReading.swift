import Monitoring
import Schedules

/// Reads the records and reports of another department's document, each held against its roadmaps.
struct PublishedStatementReading {
  private let schools: Set<School.ID>
  private let activities: [Roadmap.ID: Set<Activity.ID>]

  init(_ municipality: Municipality) {
    schools = Set(municipality.schools.map(\.id))
    activities = Dictionary(
      municipality.roadmaps.map { ($0.id, Set($0.activities.map(\.id))) }, uniquingKeysWith: { $0.union($1) })
  }

  /// A statement; nil when something that it needs is missing, which is reported.
  func statement(_ fields: JSONFields, _ findings: inout FileFindings) -> Statement? {
    let record = fields.required("record", &findings)?.value
    let place = fields.number("place", in: 0...1_000_000, &findings)
    let subject = subject(fields, &findings)
    let school = fields.located("school", &findings)
    if let school, !schools.contains(School.ID(school.value)) {
      JSONFields.report(school.place, "школы «\(school.value.shortened)» нет в «schools»", &findings)
      return nil
    }
    guard let record, let place, let subject, let date = fields.requiredDay("date", &findings),
      let reported = fields.requiredDay("reported", &findings), let status = status(fields, &findings)
    else { return nil }
    return Statement(
      record: Statement.RecordID(record), place: place, roadmap: subject.roadmap, activity: subject.activity,
      school: school.map { School.ID($0.value) }, date: date, reported: reported,
      author: fields.text("author", &findings), status: status, coverage: coverage(fields, &findings),
      coverageText: fields.text("covers_text", &findings),
      speaksForSchools: fields.flag("speaks_for_schools", &findings), evidence: evidence(fields, &findings),
      value: fields.quantity("value", &findings), reason: fields.text("reason", &findings),
      body: fields.richText("text", &findings),
      corrects: fields.located("corrects", &findings).map { Statement.RecordID($0.value) },
      origin: fields.source(&findings))
  }

  /// A coordinator's report; nil when it does not say what it is about, which is reported.
  func report(_ fields: JSONFields, _ findings: inout FileFindings) -> PeriodReport? {
    guard let id = fields.required("id", &findings)?.value, let text = fields.required("period", &findings),
      let date = fields.requiredDay("date", &findings), let roadmap = fields.required("roadmap", &findings)
    else { return nil }
    guard let period = ReportingPeriod(id: text.value), activities[Roadmap.ID(roadmap.value)] != nil else {
      JSONFields.report(fields.place, "отчёт называет неизвестную карту или период", &findings)
      return nil
    }
    var report = PeriodReport(
      id: PeriodReport.ID(id), period: period, date: date, roadmap: Roadmap.ID(roadmap.value),
      origin: fields.source(&findings))
    report.author = fields.text("author", &findings)
    report.figures = fields.objects("figures", &findings).map { figure in
      PeriodReport.Figure(
        name: figure.text("name", &findings), value: figure.text("value", &findings), origin: report.origin)
    }
    report.body = fields.richText("text", &findings)
    return report
  }
}

extension PublishedStatementReading {
  private func subject(
    _ fields: JSONFields, _ findings: inout FileFindings
  ) -> (roadmap: Roadmap.ID, activity: Activity.ID)? {
    guard let roadmap = fields.required("roadmap", &findings),
      let activity = fields.required("activity", &findings)
    else { return nil }
    let ids = (Roadmap.ID(roadmap.value), Activity.ID(activity.value))
    if activities[ids.0]?.contains(ids.1) == true { return ids }
    JSONFields.report(
      activity.place,
      "мероприятия \(activity.value.shortened) нет в карте «\(roadmap.value.shortened)»", &findings)
    return nil
  }

  private func status(_ fields: JSONFields, _ findings: inout FileFindings) -> StatedStatus? {
    let share = fields.number("share", in: 0...100, &findings)
    guard let code = fields.required("status", &findings) else { return nil }
    switch code.value {
    case "done": return .done
    case "inProgress": return .inProgress(share: share)
    case "partly": return .partly(share: share)
    case "notDone": return .notDone
    case "cancelled": return .cancelled
    case "moved": return fields.requiredDay("moved_to", &findings).map { .moved(to: $0) }
    default:
      JSONFields.report(code.place, "неизвестный статус «\(code.value.shortened)»", &findings)
      return nil
    }
  }

  private func evidence(_ fields: JSONFields, _ findings: inout FileFindings) -> [Evidence] {
    fields.objects("evidence", &findings).map {
      Evidence(title: $0.text("title", &findings), target: $0.link("link", &findings))
    }
  }

  private func coverage(_ fields: JSONFields, _ findings: inout FileFindings) -> Statement.Coverage {
    guard let node = fields.node("covers"), let named = JSONFields(node, &findings) else { return .unsaid }
    if let day = named.day("from", &findings) { return .from(day) }
    return named.located("occurrence", &findings).map { .occurrence(key: $0.value) } ?? .unsaid
  }
}
