import Monitoring
import Schedules
import Templating
import Testing

@testable import Publishing

/// Monitoring pages: figures, rows behind them, what is shown when there is nothing.
@Suite struct MonitoringViewTests {
  private func plan() -> CalendarPlan {
    var plan = CalendarPlan()
    plan.add("2.3", "Мониторинг", due: ["2023-05-31", "2023-12-20"], of: ["tushna", "sengiley"])
    plan.add("2.4", "Справка", due: ["2023-05-31"])
    return plan
  }

  private func scope(_ plan: CalendarPlan, on date: String, _ period: String? = nil) -> MonitoringScope {
    let edition = plan.edition(on: date).roadmaps[0]
    return MonitoringScope(
      of: edition, period: period.flatMap { ReportingPeriod(id: $0) },
      trend: Later {
        Trend(of: edition.report) { edition.report(by: edition.masthead.judgement.atEnd(of: $0)) }
      })
  }

  @Test func `a number leads to its rows, a zero leads nowhere`() {
    let scope = scope(plan(), on: "2023-06-15")
    let place = Place(scope.path)
    let rows = scope.rows(of: .all, at: place)
    let tally = scope.report.tally
    #expect(tally[.noReport] == 3)
    let figure = MonitoringFigure.noReport.view(of: tally, rows: rows)
    #expect(figure.text == "3")
    #expect(figure.link == "rows.html#all-noReport")
    #expect(MonitoringFigure.overdue.view(of: tally, rows: rows).link.isEmpty)
    let done = MonitoringFigure.done.view(of: tally, rows: rows)
    #expect((done.text, done.share) == ("0 из\u{A0}3", "0\u{A0}%"))
    // Of nothing done the share is made of what should have been.
    #expect(done.link == "rows.html#all-due")
  }

  @Test func `an empty denominator is a dash`() {
    let scope = scope(plan(), on: "2023-03-15")
    let done = MonitoringFigure.done.view(of: scope.report.tally, rows: nil)
    #expect((done.text, done.share, done.link) == ("—", "", ""))
  }

  @Test func `the rows of every figure stand together, under its anchor`() {
    for figure in MonitoringFigure.allCases {
      let places = MonitoringBlock.allCases.indices.filter {
        figure.blocks.contains(MonitoringBlock.allCases[$0])
      }
      #expect(places == Array((places.first ?? 0)..<((places.first ?? 0) + figure.blocks.count)))
    }
  }

  @Test func `every state is in exactly one figure of its own`() {
    for kind in Assessment.Kind.allCases {
      #expect(MonitoringFigure(kind).blocks.count == 1)
    }
  }

  @Test func `a closed period has its sentence, also when nothing was due`() {
    let may = scope(plan(), on: "2023-06-15", "2023-05")
    let day = may.edition.masthead.day
    guard let period = may.period else { return }
    #expect(
      Wording.summary(of: may.report.tally, during: period, on: day).head.text
        == "За май\u{A0}2023\u{A0}года запланировано 3\u{A0}мероприятия, на 15\u{A0}июня\u{A0}2023 года выполнено 0 из\u{A0}3 (0\u{A0}%)."
    )
    let april = scope(plan(), on: "2023-06-15", "2023-04")
    #expect(april.sheets.sheets.isEmpty)
    #expect(
      Wording.summary(of: april.report.tally, during: period, on: day).head.text
        == "За май\u{A0}2023\u{A0}года сроков не было.")
  }

  @Test(arguments: [
    ("2023-05", "май\u{A0}2023\u{A0}года"), ("2023-Q2", "II\u{A0}квартал 2023\u{A0}года"),
    ("2023-H1", "первое полугодие 2023\u{A0}года"), ("2023", "2023\u{A0}год"),
  ])
  func `periods are named in Russian`(_ id: String, _ name: String) {
    #expect(ReportingPeriod(id: id).map(Wording.during) == name)
  }

  @Test func `a large roadmap has a page of rows for each table`() {
    var plan = plan()
    plan.schools = (0..<250).map { ("s\($0)", "Школа \($0)") }
    plan.add("3.1", "Для всех", due: ["2023-05-31"], of: plan.schools.map(\.0))
    plan.add("3.2", "Для всех", due: ["2023-05-31"], of: plan.schools.map(\.0))
    let scope = scope(plan, on: "2023-06-15")
    let paths = scope.sheets.sheets.map(\.path)
    #expect(paths.contains("r/2023/monitoring/rows-schools.html"))
    #expect(paths.contains("r/2023/monitoring/rows-schools-2.html"))
    let place = Place(scope.path)
    let upcoming = scope.rows(of: .deadlines, at: place).link(to: .upcoming, in: scope.tally(of: .deadlines))
    // 503 deadlines have passed, the rows of the two ahead are on the second page.
    #expect(upcoming == "rows-deadlines-2.html#deadlines-ahead")
  }

  @Test func `views fill their shapes`() {
    for date in ["2023-01-15", "2023-06-15", "2024-02-01"] {
      let scope = scope(plan(), on: date)
      let place = Place(scope.path)
      _ = MonitoringView(scope: scope, place: place).record
      _ = DocumentsView(edition: scope.edition, place: place).record
      for sheet in scope.sheets.sheets {
        _ = MonitoringRowsView(source: scope, sheet: sheet, place: Place(sheet.path)).record
      }
      for period in scope.edition.report.closedPeriods {
        let closed = MonitoringScope(of: scope.edition, period: period, trend: scope.trend)
        _ = MonitoringPeriodView(scope: closed, period: period, place: Place(closed.path)).record
      }
    }
  }

  @Test func `a trend of one day is not drawn`() {
    let scope = scope(plan(), on: "2023-02-10")
    let view = TrendView(title: "Ход", scope: scope, place: Place(scope.path))
    #expect(view.values[0] == .flag(false))
  }
}
