import Monitoring
import Schedules
import Templating

/// The form that goes to the region: the order's columns, and what has become of each activity.
struct MonitoringFormView: View {
  static let shape = Shape(
    "monitoring-form",
    [
      .text("authority", "управление образования"), .text("basis", "приказ: № 7-о от 6 февраля 2023"),
      .text("title", "заголовок таблицы"), .text("doneTitle", "заголовок перечня выполненного"),
      .records("rows", MonitoringFormRowView.shape, "мероприятия"),
      .records("done", MonitoringFormRowView.shape, "выполненные мероприятия"),
      .flag("hasRows", "мероприятия есть"), .flag("hasDone", "выполненные есть"),
      .text("signer", "кто подписывает"), .text("workbook", "книга Excel с той же формой"),
    ])

  let scope: MonitoringScope
  let place: Place

  func fill(_ values: inout Values) {
    let edition = scope.edition
    let all = scope.report.activities
    let done = all.map { $0.only { $0.assessment.kind.isDone } }.filter { !$0.lines.isEmpty }
    let when =
      scope.period.map { "за \(Wording.during($0))" } ?? "на \(Wording.date(edition.masthead.day)) года"
    values.text(scope.municipality.authority)
    values.text(edition.roadmap.order.map(Wording.act) ?? "")
    values.text("Исполнение мероприятий \(when)")
    values.text("Перечень выполненных мероприятий \(when)")
    values.records(all) { row($0) }
    values.records(done) { row($0) }
    values.flag(!all.isEmpty)
    values.flag(!done.isEmpty)
    values.text(scope.coordinator)
    values.text(
      place.link(to: SitePath.data(of: edition.roadmap.id, in: scope.municipality.id) + "monitoring.xlsx"))
  }

  private func row(_ activity: ActivityReport) -> MonitoringFormRowView {
    MonitoringFormRowView(report: activity, scope: scope, place: place)
  }
}

/// An activity of the form.
struct MonitoringFormRowView: View {
  static let shape = Shape(
    "monitoring-form-row",
    [
      .text("number", "номер или б/н"), .text("title", "мероприятие"), .text("link", "его страница"),
      .text("phrase", "срок словами приказа"), .text("parties", "исполнители"),
      .markup("result", "планируемый результат"), .text("fulfilled", "фактический срок"),
      .record("status", StatusView.shape, "отметка о выполнении"),
      .texts("behind", "школы, которые ещё не выполнили, и что с ними"),
      .records("evidence", CrumbView.shape, "подтверждения"), .flag("hasEvidence", "подтверждения есть"),
    ])

  let report: ActivityReport
  let scope: MonitoringScope
  let place: Place

  private var lines: [DutyLine] { report.lines }

  func fill(_ values: inout Values) {
    let activity = report.activity
    let page = SitePath.activity(activity.id, of: scope.edition.roadmap.id, in: scope.municipality.id)
    let evidence = evidence
    values.text(activity.number.isEmpty ? "б/н" : activity.number)
    values.text(activity.title)
    values.link(from: place, to: page)
    values.text(activity.schedule(asOf: scope.edition.masthead.day).phrase)
    values.text(activity.parties.map(\.text).joined(separator: ", "))
    values.markup(Markup(trusted: activity.result.html(root: place.root)))
    values.text(fulfilled)
    values.record(status)
    values.texts(behind)
    values.records(evidence) { [place] in CrumbView($0, at: place) }
    values.flag(!evidence.isEmpty)
  }

  private var status: StatusView {
    if let line = lines.first, lines.count == 1 {
      return line.isCounted
        ? StatusView(of: line) : StatusView(kind: "undated", text: "год вне периода плана")
    }
    return StatusView(of: report)
  }

  /// The day it was done; the first and the last of several.
  private var fulfilled: String {
    let days = lines.flatMap { $0.occurrences.compactMap(\.fulfilledOn) }.sorted()
    guard let first = days.first, let last = days.last else { return "—" }
    return first == last ? first.russian : "\(first.russian) – \(last.russian)"
  }

  private var behind: [String] {
    guard lines.count > 1 else { return [] }
    return lines.filter { $0.isCounted && $0.assessment.kind.isTrouble }.map { line in
      let school = line.school.map { scope.municipality.shortName(of: $0) } ?? ""
      return "\(school): \(Wording.status(line.assessment))"
    }
  }

  private var evidence: [Evidence] {
    var seen = Set<Evidence>()
    let statements = lines.flatMap { line in
      line.occurrences.compactMap(\.fulfilment) + line.undatedStatements.map(\.statement)
    }
    return statements.flatMap(\.evidence).filter { seen.insert($0).inserted }
  }
}
