import Monitoring
import Testing

@testable import Checking

struct ClosedPeriodChangedTests {
  /// November, closed on 05.12.2023 with one figure; its only deadline was met, which became known on 10.12.2023.
  private func findings(frozen done: Int) throws -> [String] {
    let statement = Statement.said("1", on: "2023-11-10", reported: "2023-12-10")
    let roadmap = Roadmap.plan(Row("1", "Анализ"))
    var report = PeriodReport(
      id: .init("2023-11"), period: try #require(ReportingPeriod(id: "2023-11")), date: .on("2023-12-05"),
      roadmap: roadmap.id, origin: Origin(path: "rayon/reports/2023-11.md", line: 1))
    report.figures = [
      PeriodReport.Figure(
        name: "выполнено", value: "\(done)",
        origin: Origin(path: "rayon/reports/2023-11.md", line: 6, column: 3, length: 9))
    ]
    let content = Content.of(
      .rayon(roadmap) {
        $0.statements = [statement]
        $0.reports = [report]
      })
    return Linter.findings(in: MonitoringReport(on: content, asOf: .on("2023-12-20"))).sorted.map {
      "\($0.location.path):\($0.location.line):\($0.location.column) \($0.severity) \($0.message)"
    }
  }

  @Test func namesWhatIsDifferent() throws {
    #expect(
      try findings(frozen: 0) == [
        "rayon/reports/2023-11.md:6:3 notice после закрытия 05.12.2023 итоги за 2023-11 изменились: «выполнено» было 0, стало 1"
      ])
  }

  @Test func acceptsWhatIsAsItWas() throws { #expect(try findings(frozen: 1) == []) }
}
