import Monitoring
import Schedules
import Templating

/// A closed month, quarter, half-year or year of a roadmap.
struct MonitoringPeriodView: View {
  static let shape = Shape(
    "monitoring-period",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("title", "дорожная карта"),
      .text("municipality", "район"), .text("period", "период: май 2023 года"),
      .records("summary", PhraseView.shape, "главная фраза"),
      .records("details", PhraseView.shape, "что просрочено"),
      .records("occurrences", PhraseView.shape, "то же по отдельным срокам; пусто, если сроков нет"),
      .flag("hasOccurrences", "такие числа есть"),
      .records("excluded", PhraseView.shape, "что не входит в доли; пусто, если таких нет"),
      .flag("hasExcluded", "такие есть"),
      .records("levels", LevelView.shape, "слово координатора, которое новее худшего состояния"),
      .record("facts", MonitoringFactsView.shape, "приказ, период, данные"),
      .record("tally", TallyView.shape, "состояния"),
      .record(
        "comparison", ComparisonView.shape, "что было известно на конец периода, при закрытии и теперь"),
      .records("tables", MonitoringTableView.shape, "таблицы по разделам, школам, исполнителям, месяцам"),
      .record("matrix", MatrixView.shape, "мероприятия и школы"),
      .record("late", MonitoringListView.shape, "что не выполнено или выполнено поздно"),
      .record("done", MonitoringListView.shape, "что выполнено в этом периоде"),
      .record("next", MonitoringListView.shape, "сроки следующего периода"),
      .record("moved", MovedListView.shape, "перенесённые сроки"),
      .markup("conclusions", "выводы координатора"), .flag("hasConclusions", "выводы есть"),
      .text("conclusionsBy", "кто и когда их написал"),
      .records("periods", MonitoringPeriodsView.shape, "страницы закрытых периодов"),
      .record("form", MonitoringFormView.shape, "форма для региона"),
    ])

  let scope: MonitoringScope
  let period: ReportingPeriod
  let place: Place

  func fill(_ values: inout Values) {
    let edition = scope.edition
    let tally = scope.report.tally
    let (summary, details) = Wording.summary(of: tally, during: period, on: edition.masthead.day)
    let lists = MonitoringLists(of: scope, at: place)
    let report = scope.municipality.report(on: period, of: edition.roadmap.id).flatMap {
      $0.date <= edition.masthead.day ? $0 : nil
    }
    let body = report?.body ?? .empty
    let links = scope.rows(of: .all, at: place)
    let occurrenceTally = scope.report.occurrenceTally
    let occurrences = Wording.occurrences(occurrenceTally, beside: tally)
    let excluded = Wording.excluded(tally)
    values.record(frame(report))
    values.text(edition.roadmap.title)
    values.text(scope.municipality.name)
    values.text(Wording.during(period))
    values.phrases(summary, tally, links)
    values.phrases(details, tally, links)
    values.phrases(occurrences, occurrenceTally, scope.rows(of: .deadlines, at: place))
    values.flag(!occurrences.isEmpty)
    values.phrases(excluded, tally, links)
    values.flag(!excluded.isEmpty)
    values.records(levels)
    values.record(MonitoringFactsView(scope: scope, place: place))
    values.record(TallyView(of: scope, at: place))
    values.record(ComparisonView(scope: scope, period: period, report: report, place: place))
    values.records(scope.kinds) { MonitoringTableView(kind: $0, scope: scope, place: place) }
    values.record(MatrixView(scope: scope, place: place))
    values.record(lists.late)
    values.record(lists.done)
    values.record(lists.next)
    values.record(lists.moved)
    values.markup(Markup(trusted: body.html(root: place.root)))
    values.flag(!body.isEmpty)
    values.text(report.map(Wording.author) ?? "")
    values.records(MonitoringPeriodsView.all(of: edition, at: place))
    values.record(MonitoringFormView(scope: scope, place: place))
  }

  /// What the coordinator said when closing this period, while it speaks for the roadmap.
  private var levels: [LevelView] {
    scope.edition.levels(at: place).filter { $0.stated.report.period == period }
  }

  private func frame(_ report: PeriodReport?) -> FrameView {
    scope.edition.frame(
      "Мониторинг за \(Wording.during(period)): \(scope.edition.roadmap.title)", kind: .monitoringPeriod,
      at: place, description: "Мониторинг дорожной карты за \(Wording.during(period)).",
      sources: [scope.edition.roadmap.origin] + (report.map { [$0.origin] } ?? []),
      above: [
        CrumbView(
          title: "Мониторинг",
          link: place.link(to: SitePath.monitoring(of: scope.edition.roadmap.id, in: scope.municipality.id)))
      ])
  }
}

extension Wording {
  /// Who wrote a report, and when.
  static func author(of report: PeriodReport) -> String {
    let author = report.author.isEmpty ? "муниципальный координатор" : report.author
    return "\(capitalized(author)), \(date(report.date))"
  }
}

/// A period's figures as they were known at its end, as they were frozen, and as they are now.
struct ComparisonView: View {
  static let shape = Shape(
    "comparison",
    [
      .flag("isShown", "есть с чем сравнить"), .text("sentence", "изменилось ли что-то после закрытия"),
      .flag("hasEnd", "известно, что было на конец периода"), .text("endHead", "на конец периода"),
      .flag("hasFrozen", "период закрыт"), .text("frozenHead", "при закрытии"), .text("nowHead", "теперь"),
      .records("rows", ComparisonRowView.shape, "числа"),
    ])

  let scope: MonitoringScope
  let period: ReportingPeriod
  let report: PeriodReport?
  let place: Place

  func fill(_ values: inout Values) {
    // What was known at the end is what is known now on the very day.
    let end = period.last == scope.edition.report.day ? nil : scope.trend.value.atEnd(of: period)
    let frozen = scope.edition.frozen(period)
    let closed = frozen.map { ClosedRows(of: scope.edition, $0) }
    let told = closed?.tally
    let now = scope.report.tally
    let closedLinks = closed.map { closedRows($0) }
    let rows = FrozenFigure.allCases.map { figure in
      ComparisonRowView(
        figure: figure, end: end.map { figure.value(in: $0) }, frozen: frozen?.frozen(figure),
        told: told.map { figure.value(in: $0) }, now: figure.value(in: now),
        endLink: link(to: figure, in: end, endRows), frozenLink: link(to: figure, in: told, closedLinks),
        nowLink: link(to: figure, in: now, scope.rows(of: .all, at: place)))
    }
    values.flag(end != nil || frozen != nil)
    values.text(Wording.comparison(rows, frozen: frozen, hasEnd: end != nil))
    values.flag(end != nil)
    values.text("На \(Wording.date(period.last))")
    values.flag(frozen != nil)
    values.text(frozen.map { "При закрытии \(Wording.date($0.date))" } ?? "")
    values.text("На \(Wording.date(scope.edition.masthead.day))")
    values.records(rows)
  }

  private func link(to figure: FrozenFigure, in tally: Tally?, _ rows: RowLinks?) -> String {
    tally.flatMap { rows?.link(to: MonitoringFigure(figure), in: $0) } ?? ""
  }

  private func closedRows(_ closed: ClosedRows) -> RowLinks {
    RowLinks(sheets: closed.sheets, kind: .all, anchor: period.anchor, place: place)
  }

  /// What was known of the period at its end.
  private var endRows: RowLinks? {
    guard scope.edition.knownDays.value.contains(period.last) else { return nil }
    return RowLinks(
      sheets: KnownRows.sheets(of: scope.edition, on: period.last), kind: .all, anchor: period.anchor,
      place: place)
  }
}

extension MonitoringFigure {
  /// The figure that `vekha close` freezes.
  init(_ frozen: FrozenFigure) {
    switch frozen {
    case .planned: self = .planned
    case .due: self = .due
    case .done: self = .done
    case .onTime: self = .onTime
    case .late: self = .late
    case .inProgress: self = .inProgress
    case .overdue: self = .overdue
    case .noReport: self = .noReport
    case .notFulfilled: self = .notFulfilled
    case .ahead: self = .ahead
    case .cancelled: self = .cancelled
    case .undated: self = .undated
    }
  }
}

/// One figure of the comparison.
struct ComparisonRowView: View {
  static let shape = Shape(
    "comparison-row",
    [
      .text("title", "что сосчитано"), .text("end", "на конец периода"), .text("endLink", "его строки"),
      .text("frozen", "при закрытии"), .text("frozenLink", "его строки"),
      .text("told", "сколько выходит по записям того дня, если записано другое; иначе пусто"),
      .text("now", "теперь"), .text("nowLink", "его строки"),
      .flag("isChanged", "теперь не так, как при закрытии или на конец периода"),
    ])

  let figure: FrozenFigure
  let end: Int?
  let frozen: Int?
  /// What the records known on the day of closing say.
  let told: Int?
  let now: Int
  let endLink: String
  let frozenLink: String
  let nowLink: String

  /// Whether the figure differs from what was frozen, or from what was known at the period's end.
  var isChanged: Bool { (frozen ?? end ?? now) != now }

  func fill(_ values: inout Values) {
    let isOther = frozen != nil && told != nil && frozen != told
    values.text(Wording.capitalized(figure.rawValue))
    values.text(end.map(Wording.number) ?? "—")
    values.text(endLink)
    values.text(frozen.map(Wording.number) ?? "—")
    values.text(frozenLink)
    values.text(isOther ? told.map(Wording.number) ?? "" : "")
    values.text(Wording.number(now))
    values.text(nowLink)
    values.flag(isChanged)
  }
}

extension Wording {
  /// Whether anything became different after a period was over.
  static func comparison(_ rows: [ComparisonRowView], frozen: PeriodReport?, hasEnd: Bool) -> String {
    let isChanged = rows.contains(where: \.isChanged)
    guard let frozen else {
      return isChanged
        ? "После конца периода сведения изменились: поступили новые записи или наступили перенесённые сроки."
        : "После конца периода сведения не изменились."
    }
    return isChanged
      ? "После закрытия \(date(frozen.date)) сведения изменились; показаны оба значения."
      : "С закрытия \(date(frozen.date)) сведения не изменились."
  }
}
