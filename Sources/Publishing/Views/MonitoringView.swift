import Monitoring
import Schedules
import Templating

/// A roadmap's monitoring on the report date.
struct MonitoringView: View {
  static let shape = Shape(
    "monitoring",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("title", "дорожная карта"),
      .text("municipality", "район"), .records("summary", PhraseView.shape, "главная фраза"),
      .records("details", PhraseView.shape, "что просрочено и что впереди"),
      .records("occurrences", PhraseView.shape, "то же по отдельным срокам; пусто, если сроков нет"),
      .flag("hasOccurrences", "такие числа есть"),
      .records("levels", LevelView.shape, "слово координатора, которое новее худшего состояния"),
      .records("excluded", PhraseView.shape, "что не входит в доли; пусто, если таких нет"),
      .flag("hasExcluded", "такие есть"),
      .record("facts", MonitoringFactsView.shape, "приказ, период, данные"),
      .record("tally", TallyView.shape, "состояния"),
      .record("trend", TrendView.shape, "ход по месяцам"),
      .records("tables", MonitoringTableView.shape, "таблицы по разделам, школам, исполнителям, месяцам"),
      .record("matrix", MatrixView.shape, "мероприятия и школы"),
      .record("late", MonitoringListView.shape, "что требует внимания"),
      .record("next", MonitoringListView.shape, "ближайшие сроки"),
      .record("done", MonitoringListView.shape, "что выполнено"),
      .record("moved", MovedListView.shape, "перенесённые сроки"),
      .records("periods", MonitoringPeriodsView.shape, "страницы закрытых периодов"),
      .flag("hasPeriods", "такие периоды есть"),
      .record("form", MonitoringFormView.shape, "форма для региона"),
    ])

  let scope: MonitoringScope
  let place: Place

  func fill(_ values: inout Values) {
    let edition = scope.edition
    let (summary, details) = Wording.summary(
      of: edition.report, on: edition.masthead.day, within: edition.masthead.settings.horizon)
    let lists = MonitoringLists(of: scope, at: place)
    let tally = scope.report.tally
    let periods = MonitoringPeriodsView.all(of: edition, at: place)
    let links = scope.rows(of: .all, at: place)
    let occurrenceTally = scope.report.occurrenceTally
    let occurrences = Wording.occurrences(occurrenceTally, beside: tally)
    let excluded = Wording.excluded(tally)
    values.record(frame)
    values.text(edition.roadmap.title)
    values.text(scope.municipality.name)
    values.phrases(summary, tally, links)
    values.phrases(details, tally, links)
    values.phrases(occurrences, occurrenceTally, scope.rows(of: .deadlines, at: place))
    values.flag(!occurrences.isEmpty)
    values.records(edition.levels(at: place))
    values.phrases(excluded, tally, links)
    values.flag(!excluded.isEmpty)
    values.record(MonitoringFactsView(scope: scope, place: place))
    values.record(TallyView(of: scope, at: place))
    values.record(trend)
    values.records(scope.kinds) { MonitoringTableView(kind: $0, scope: scope, place: place) }
    values.record(MatrixView(scope: scope, place: place))
    values.record(lists.late)
    values.record(lists.next)
    values.record(lists.done)
    values.record(lists.moved)
    values.records(periods)
    values.flag(!periods.isEmpty)
    values.record(MonitoringFormView(scope: scope, place: place))
  }

  private var trend: TrendView {
    TrendView(title: "Как выполнялась карта", scope: scope, place: place)
  }

  private var frame: FrameView {
    scope.edition.frame(
      "Мониторинг: \(scope.edition.roadmap.title)", kind: .monitoring, at: place,
      description: "Мониторинг дорожной карты: что выполнено, что просрочено, где нет отчёта.",
      sources: [scope.edition.roadmap.origin])
  }
}

/// The closed periods of one kind, as links.
struct MonitoringPeriodsView: View {
  static let shape = Shape(
    "monitoring-periods",
    [.text("title", "месяцы, кварталы, полугодия, годы"), .records("periods", CrumbView.shape, "периоды")])

  let list: PeriodList
  let place: Place

  func fill(_ values: inout Values) {
    values.text(list.title)
    values.records(list.periods) { [place] period in
      CrumbView(title: period.title, link: place.link(to: period.path), isCurrent: period.path == place.path)
    }
  }

  /// All closed periods of a roadmap, long ones first.
  static func all(of edition: RoadmapEdition, at place: Place) -> [MonitoringPeriodsView] {
    edition.periods.value.map { MonitoringPeriodsView(list: $0, place: place) }
  }
}

/// The closed periods of one kind with their pages.
struct PeriodList: Sendable {
  let title: String
  let periods: [(title: String, path: String)]

  /// All closed periods of a roadmap, long ones first.
  static func all(of report: RoadmapReport, in municipality: Municipality.ID) -> [PeriodList] {
    let closed = report.closedPeriods
    return ReportingPeriod.Kind.allCases.reversed().compactMap { kind in
      let periods = closed.filter { $0.kind == kind }.map {
        (Wording.period($0), SitePath.monitoring($0, of: report.roadmap.id, in: municipality))
      }
      return periods.isEmpty ? nil : PeriodList(title: Wording.periods(of: kind), periods: periods)
    }
  }
}

/// What stands beside the first figures.
struct MonitoringFactsView: View {
  static let shape = Shape(
    "monitoring-facts",
    [
      .text("period", "период карты"), .text("state", "идёт, завершена, ещё не начата"),
      .text("order", "приказ: № 7-о от 6 февраля 2023"), .text("coordinator", "координатор"),
      .text("workbook", "книга Excel с формой"), .text("rowsLink", "строки за числами; пусто, если их нет"),
    ])

  let scope: MonitoringScope
  let place: Place

  func fill(_ values: inout Values) {
    let edition = scope.edition
    values.text(edition.roadmap.periodText)
    values.text(Wording.state(edition.report.state))
    values.text(edition.roadmap.order.map(Wording.act) ?? "")
    values.text(scope.coordinator)
    values.text(
      place.link(to: SitePath.data(of: edition.roadmap.id, in: scope.municipality.id) + "monitoring.xlsx"))
    values.text(scope.sheets.sheets.first.map { place.link(to: $0.path) } ?? "")
  }
}

extension TallyView {
  /// The figures of a monitoring page, each with the rows behind it.
  init(of scope: MonitoringScope, at place: Place) {
    self.init(tally: scope.report.tally, rows: scope.rows(of: .all, at: place))
  }
}

extension Wording {
  static func periods(of kind: ReportingPeriod.Kind) -> String {
    switch kind {
    case .month: "Месяцы"
    case .quarter: "Кварталы"
    case .halfYear: "Полугодия"
    case .year: "Годы"
    }
  }

  /// The figures by deadline, where they differ from those by line.
  static func occurrences(_ tally: Tally, beside lines: Tally) -> Phrases {
    guard tally.due > 0,
      (tally.due, tally.done, tally[.fulfilled]) != (lines.due, lines.done, lines[.fulfilled])
    else { return "" }
    return
      "По отдельным срокам, с учётом повторяемых мероприятий, выполнено \(share(tally.done, of: tally.due), .doneOrDue(tally)), в срок \(share(tally[.fulfilled], of: tally.due), .onTimeOrDue(tally))."
  }

  /// What stands outside the shares.
  static func excluded(_ tally: Tally) -> Phrases {
    var parts: [Phrases] = []
    if tally[.cancelled] > 0 { parts.append("отменено \(number(tally[.cancelled]), .cancelled)") }
    if tally[.undated] > 0 { parts.append("без даты \(number(tally[.undated]), .undated)") }
    if tally.outsidePeriod > 0 {
      parts.append("с годом вне периода плана \(number(tally.outsidePeriod), .outside)")
    }
    if !parts.isEmpty { parts[0] = "в доли не входят: \(parts[0])" }
    let moved: Phrases =
      tally.movedLate > 0 ? "Перенесены уже после срока: \(number(tally.movedLate), .movedLate)." : ""
    return Phrases(sentences: [parts.isEmpty ? "" : Phrases(listing: parts), moved])
  }
}
