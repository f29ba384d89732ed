import Schedules
import Testing

@testable import Monitoring

struct ClosedPeriodChangeTests {
  private let may = ReportingPeriod(id: "2023-05")

  private func changes(frozen figures: [String: Int], dated date: String = "2023-06-05") throws
    -> [ClosedPeriodChange]
  {
    var content = Plan([.month(5)]).saying(.done, on: "20.05").content
    var report = PeriodReport(
      id: "2023-05", period: try #require(may), date: day(date), roadmap: "2023", origin: .test)
    report.figures = figures.keys.sorted().map {
      PeriodReport.Figure(name: $0, value: String(figures[$0] ?? 0), origin: .test)
    }
    content.municipalities[0].reports = [report]
    return MonitoringReport(on: content, asOf: day("2023-06-15")).closedPeriodChanges
  }

  @Test func sameFiguresAreNoChange() throws {
    #expect(try changes(frozen: ["выполнено": 1, "запланировано": 1, "уровень": 7]) == [])
  }

  @Test func aDifferenceIsNamed() throws {
    let change = try #require(try changes(frozen: ["выполнено": 0, "запланировано": 1]).first)
    #expect(change.figures.map(\.figure) == [.done])
    #expect(change.figures.first?.frozen == 0)
    #expect(change.figures.first?.now == 1)
  }

  @Test func aReportFromTheFutureIsNotKnownYet() throws {
    #expect(try changes(frozen: ["выполнено": 0], dated: "2023-07-01") == [])
  }
}
