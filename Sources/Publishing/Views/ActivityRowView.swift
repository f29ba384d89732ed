import Monitoring
import Schedules
import Templating

/// A row of a roadmap's table: an activity with its deadline and the state of everyone concerned.
struct ActivityRowView: View {
  static let shape = Shape(
    "activity-row",
    [
      .text("anchor", "якорь строки"),
      .text("number", "номер мероприятия; пусто, если приказ его не печатает"),
      .text("title", "мероприятие"), .text("link", "страница мероприятия"),
      .texts("parties", "исполнители"), .flag("hasParties", "исполнители названы"),
      .text("phrase", "срок словами приказа"), .text("meaning", "ближайший день: до 31 мая 2023, среда"),
      .record("status", StatusView.shape, "худшее состояние; для нескольких школ — сколько выполнили"),
      .texts("stateAnchors", "якоря состояний, которые встретились в таблице впервые"),
      .text("school", "школа, когда она одна"), .text("schoolLink", "её страница"),
      .flag("hasLines", "у нескольких школ разные состояния"),
      .records("lines", SchoolStateView.shape, "эти школы"),
      .flag("isFolded", "школ много, они свёрнуты"), .text("foldText", "сколько школ свёрнуто"),
      .flag("isCancelled", "отменено"),
      .text("filterKind", "вид состояния, по которому строку отбирают; пусто вне периода"),
      .texts("schools", "все школы, которых касается"),
      .text("dueISO", "решающий день: 2023-05-31; пусто без даты"),
    ])

  let report: ActivityReport
  let edition: RoadmapEdition
  let place: Place
  /// The states that occur in this row for the first time in its table.
  var newStates: [Assessment.Kind] = []
  /// What tells its anchors from those of another roadmap on the same page.
  var prefix = "a"

  /// More schools than this are folded.
  private static let unfolded = 6

  func fill(_ values: inout Values) {
    let activity = report.activity
    let schools = schoolStates
    let single = schools.count == 1 ? schools.first : nil
    let isUniform = Set(report.lines.map(\.assessment)).count <= 1
    let lines = isUniform ? [] : schools
    values.text("\(prefix)-\(activity.id.slug)")
    values.text(activity.number)
    values.text(activity.title)
    values.text(
      place.link(to: SitePath.activity(activity.id, of: edition.roadmap.id, in: edition.municipality.id)))
    values.texts(activity.parties.map(\.text))
    values.flag(!activity.parties.isEmpty)
    values.text(activity.schedule.phrase)
    values.text(Wording.nextDay(of: report, on: edition.masthead.day))
    values.record(status)
    values.texts(newStates.map { "status=\($0.rawValue)" })
    values.text(single?.school ?? "")
    values.text(single?.link ?? "")
    values.flag(!lines.isEmpty)
    values.records(lines)
    values.flag(lines.count > Self.unfolded)
    values.text(Wording.capitalized(Wording.schools(lines.count)))
    values.flag(!report.lines.isEmpty && report.lines.allSatisfy { $0.assessment.kind == .cancelled })
    values.text(report.lines.first?.filterKind ?? "")
    values.texts(schools.map(\.school))
    values.text(due?.iso ?? "")
  }

  /// The day by which rows are put in order: the same that `Wording.nextDay` names.
  private var due: Day? {
    let day = edition.masthead.day
    return report.lines.lazy.compactMap { $0.deciding(on: day)?.due }.min()
  }

  private var status: StatusView {
    if report.lines.count == 1, let line = report.lines.first { return StatusView(of: line) }
    return StatusView(of: report)
  }

  private var schoolStates: [SchoolStateView] {
    report.lines.compactMap { line in
      guard let id = line.school else { return nil }
      return SchoolStateView(
        school: edition.municipality.shortName(of: id),
        link: place.link(to: SitePath.school(id, in: edition.municipality.id)),
        anchor: "\(prefix)-\(report.activity.id.slug)-\(id.slug)", status: StatusView(of: line),
        filterKind: line.filterKind)
    }
  }
}

extension ActivityRowView {
  /// The rows of several activities; each state's anchor stands where it first occurs.
  static func rows(
    of reports: [ActivityReport], in edition: RoadmapEdition, at place: Place, prefix: String = "a",
    seen: inout Set<Assessment.Kind>
  ) -> [ActivityRowView] {
    reports.map { report in
      let new = report.lines.map(\.assessment.kind).filter { seen.insert($0).inserted }
      return ActivityRowView(
        report: report, edition: edition, place: place, newStates: new, prefix: prefix)
    }
  }
}

/// One school's state within an activity's row.
struct SchoolStateView: View {
  static let shape = Shape(
    "school-state",
    [
      .text("anchor", "якорь"), .text("school", "школа"), .text("schoolLink", "страница школы"),
      .record("status", StatusView.shape, "состояние"),
      .text("filterKind", "вид состояния, по которому строку отбирают; пусто вне периода"),
    ])

  let school: String
  let link: String
  let anchor: String
  let status: StatusView
  let filterKind: String

  func fill(_ values: inout Values) {
    values.text(anchor)
    values.text(school)
    values.text(link)
    values.record(status)
    values.text(filterKind)
  }
}

extension DutyLine {
  /// The state under which a bar counts the line, so that its figure and the rows behind it agree; empty when
  /// no bar counts it.
  var filterKind: String {
    let isCounted = occurrences.isEmpty || occurrences.contains(where: \.isCounted)
    return isCounted ? assessment.kind.rawValue : ""
  }
}
