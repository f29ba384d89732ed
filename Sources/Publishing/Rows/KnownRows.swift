import Monitoring
import Schedules

/// A roadmap as it was known at the end of an earlier month: the rows behind its trend, and behind what was known
/// of the periods that ended then.
final class KnownRows: Sendable {
  /// The roadmap as it stands now.
  private let edition: RoadmapEdition
  let day: Day
  private let then: Later<RoadmapReport>

  /// What was known of the roadmap then.
  var report: RoadmapReport { then.value }

  init(of edition: RoadmapEdition, on day: Day) {
    self.edition = edition
    self.day = day
    then = Later { edition.report(by: edition.masthead.judgement.atEnd(of: day)) }
  }

  /// The days of which a roadmap's rows are kept: the ends of its months, unless it is so large that its pages
  /// would be filled by its past.
  static func days(of report: RoadmapReport, count: Int) -> [Day] {
    guard count <= RowSheets.most else { return [] }
    return report.monthEnds.filter { $0 != report.day }
  }

  /// Lines and periods stand on one page, single deadlines on the other.
  static func sheets(of edition: RoadmapEdition, on day: Day) -> RowSheets {
    let stem = SitePath.rows(knownOn: day, of: edition.roadmap.id, in: edition.municipality.id)
    return RowSheets([
      RowSheets.Sheet(path: "\(stem).html", parts: [RowSheets.Part(kind: .all, cut: nil)]),
      RowSheets.Sheet(path: "\(stem)-deadlines.html", parts: [RowSheets.Part(kind: .deadlines, cut: nil)]),
    ])
  }
}

extension KnownRows: RowSource {
  var sheets: RowSheets { Self.sheets(of: edition, on: day) }

  func groups(of kind: Breakdown.Kind, at place: Place) -> [RowGroup] {
    let whole: Breakdown.Subject = kind == .deadlines ? .deadlines : .all
    let due = Breakdown(of: report, by: kind, in: edition.municipality).groups.map { group in
      RowGroup(
        group.rows.filter { $0.isCounted && $0.assessment.kind.isDue }, of: edition, anchor: whole.anchor,
        title: kind == .deadlines ? "Каждый наступивший срок отдельно" : "Наступившие сроки всей карты",
        figures: [.due, .done, .onTime, .late, .troubles, .overdue, .noReport, .notFulfilled])
    }
    guard kind != .deadlines else { return due.filter { !$0.items.isEmpty } }
    let periods = edition.report.closedPeriods.filter { $0.last == day }.map { period in
      RowGroup(period, of: report, in: edition)
    }
    return (due + periods).filter { !$0.items.isEmpty }
  }

  func head(at place: Place) -> RowsHead {
    edition.pastRows(
      title: "Что было известно на конец \(Wording.date(day)) года",
      note: "Записи, сданные позже, здесь не учтены. Ссылки ведут на сегодняшние страницы.",
      owner: SitePath.monitoring(of: edition.roadmap.id, in: edition.municipality.id), at: place)
  }
}

/// The rows behind the figures that were frozen when a period was closed.
final class ClosedRows: Sendable {
  private let edition: RoadmapEdition
  private let report: PeriodReport
  private let then: Later<RoadmapReport>

  init(of edition: RoadmapEdition, _ report: PeriodReport) {
    self.edition = edition
    self.report = report
    var judgement = edition.masthead.judgement
    judgement = Judgement(
      day: report.date, horizon: judgement.horizon, dayOffRule: judgement.dayOffRule,
      calendar: judgement.calendar)
    then = Later { [judgement] in edition.report(by: judgement) }
  }

  /// The figures of the period by what the records of that day say.
  var tally: Tally { then.value.narrowed(to: report.period.days).tally }
}

extension ClosedRows: RowSource {
  var sheets: RowSheets {
    let stem = SitePath.rows(
      whenClosed: report.period, of: edition.roadmap.id, in: edition.municipality.id)
    return RowSheets([
      RowSheets.Sheet(path: "\(stem).html", parts: [RowSheets.Part(kind: .all, cut: nil)])
    ])
  }

  func groups(of kind: Breakdown.Kind, at place: Place) -> [RowGroup] {
    [RowGroup(report.period, of: then.value, in: edition)].filter { !$0.items.isEmpty }
  }

  func head(at place: Place) -> RowsHead {
    edition.pastRows(
      title:
        "\(Wording.capitalized(Wording.period(report.period))) при закрытии \(Wording.date(report.date))",
      note: "Здесь стоит то, что говорят записи, известные на день закрытия.",
      owner: SitePath.monitoring(report.period, of: edition.roadmap.id, in: edition.municipality.id),
      at: place)
  }
}

extension RowGroup {
  /// Rows of one roadmap, as its pages of today show them.
  fileprivate init(
    _ rows: [Breakdown.Row], of edition: RoadmapEdition, anchor: String, title: String,
    figures: [MonitoringFigure]
  ) {
    var tally = Tally()
    for row in rows {
      if let occurrence = row.occurrence { tally.count(occurrence) } else { tally.count(row.line) }
    }
    self.init(
      anchor: anchor, heading: CrumbView(title: title, link: ""),
      items: rows.map { Item(row: $0, edition: edition) }, tally: tally, figures: figures)
  }

  /// What was due in a period.
  fileprivate init(_ period: ReportingPeriod, of report: RoadmapReport, in edition: RoadmapEdition) {
    let report = report.narrowed(to: period.days)
    let rows = Breakdown(of: report, by: .all, in: edition.municipality).groups.flatMap(\.rows)
    self.init(
      rows, of: edition, anchor: period.anchor, title: Wording.capitalized(Wording.period(period)),
      figures: MonitoringFigure.allCases)
  }
}

extension ReportingPeriod {
  /// The anchor of its rows on a page about the past.
  var anchor: String { id.lowercased() }
}

extension RoadmapEdition {
  /// The roadmap as another day or another knowledge judges it.
  func report(by judgement: Judgement) -> RoadmapReport {
    RoadmapReport(on: roadmap, statements: municipality.statements(about: roadmap.id), by: judgement)
  }

  /// What stands above rows of the past.
  fileprivate func pastRows(title: String, note: String, owner: String, at place: Place) -> RowsHead {
    let above = CrumbView(title: "Мониторинг", link: place.link(to: owner))
    let frame = frame(
      "\(title): \(roadmap.title)", kind: .monitoringRows, at: place,
      description: "Мероприятия за числами прошлого, со ссылками на записи.", sources: [roadmap.origin],
      above: [above])
    return RowsHead(frame: frame, title: title, owner: above, note: note)
  }
}
