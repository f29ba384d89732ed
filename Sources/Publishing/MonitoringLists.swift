import Monitoring
import Schedules

/// What a monitoring page tells deadline by deadline: done, late, next, moved.
struct MonitoringLists: Sendable {
  private let scope: MonitoringScope
  private let place: Place
  /// All deadlines of the roadmap that count, with what they belong to.
  private let rows: [Breakdown.Row]

  init(of scope: MonitoringScope, at place: Place) {
    self.scope = scope
    self.place = place
    rows = scope.edition.deadlines.value
  }

  private var day: Day { scope.edition.masthead.day }

  /// Done within the period, whenever it was due; without a period all that is done. The last first.
  var done: MonitoringListView {
    let done = rows.filter { row in
      guard let occurrence = row.occurrence, let on = occurrence.fulfilledOn else { return false }
      return occurrence.assessment.kind.isDone && (scope.period?.days.contains(on) ?? true)
    }
    return list(
      sorted(done) { -Int($0.fulfilledOn?.number ?? 0) },
      none: scope.period == nil ? "Пока ничего не выполнено." : "В этом периоде ничего не выполнено.",
      all: scope.period == nil ? .done : nil)
  }

  /// Due in the period and not done, or done late; without a period what is not done. The worst first.
  var late: MonitoringListView {
    let late = rows.filter { row in
      guard let occurrence = row.occurrence else { return false }
      guard let period = scope.period else { return occurrence.assessment.kind.isTrouble }
      let isLate = occurrence.assessment.kind.isTrouble || occurrence.assessment.kind == .fulfilledLate
      return isLate && period.days.contains(occurrence.due)
    }
    return list(
      sorted(late) { ($0.assessment.kind.rank ?? 9) * 100_000 - $0.assessment.days },
      none: scope.period == nil ? "Просроченных мероприятий нет." : "Все сроки периода выполнены вовремя.",
      all: scope.period == nil ? .troubles : nil)
  }

  /// Due in the next period; without a period within 30 days. The nearest first.
  var next: MonitoringListView {
    let days = scope.period.map { $0.next.days } ?? day...day.advanced(by: 30)
    let next = rows.filter { row in
      guard let occurrence = row.occurrence, days.contains(occurrence.due) else { return false }
      let kind = occurrence.assessment.kind
      return scope.period == nil ? !kind.isDone && kind != .cancelled : kind != .cancelled
    }
    return list(
      sorted(next) { Int($0.due.number) },
      none: scope.period == nil ? "В ближайшие 30 дней сроков нет." : "Сроков нет.",
      title: scope.period.map(Wording.following) ?? "Ближайшие 30 дней")
  }

  /// Deadlines moved in the period, or away from it; without a period all. In the plan's order.
  var moved: MovedListView {
    MovedListView(
      rows: rows.filter { $0.occurrence?.moves.isEmpty == false }.flatMap { row in
        (row.occurrence?.moves ?? []).filter(isMeant).map {
          MovedRowView(row: row, move: $0, scope: scope, place: place)
        }
      })
  }

  private func isMeant(_ move: AssessedOccurrence.Move) -> Bool {
    guard let days = scope.period?.days else { return true }
    return days.contains(move.on) || days.contains(move.from) || days.contains(move.to)
  }

  private func sorted(_ rows: [Breakdown.Row], by rank: (AssessedOccurrence) -> Int) -> [Breakdown.Row] {
    rows.enumerated().compactMap { place, row in row.occurrence.map { (rank($0), place, row) } }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  private func list(
    _ rows: [Breakdown.Row], none: String, title: String = "", all figure: MonitoringFigure? = nil
  ) -> MonitoringListView {
    MonitoringListView(
      rows: rows.map { MonitoringRowView(row: $0, edition: scope.edition, place: place) }, none: none,
      title: title, rest: rest(figure))
  }

  /// Where all rows of a list stand: under their figure, else in the table of all deadlines.
  private func rest(_ figure: MonitoringFigure?) -> CrumbView {
    guard let figure else {
      let data = SitePath.dataPage(of: scope.edition.roadmap.id, in: scope.municipality.id)
      return CrumbView(
        title: "Все сроки — в таблице открытых данных, в этом списке",
        link: place.link(to: data, "occurrences"))
    }
    let tally = scope.tally(of: .deadlines)
    return CrumbView(
      title: "Все такие сроки", link: scope.rows(of: .deadlines, at: place).link(to: figure, in: tally))
  }
}
