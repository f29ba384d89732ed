import Monitoring
import Schedules
import Testing

@testable import Checking

struct FutureRecordTests {
  @Test func notesRecordsAfterReportDateOnce() {
    let content = Content.records(.said("1", on: "2023-07-20"), .said("2", on: "2023-07-20")) {
      $0.settings.reportDate = .on("2023-06-15")
    }
    expect(FutureRecord.self, in: content, says: "(всего 2), позже даты отчёта 15.06.2023", as: .notice)
  }

  @Test func acceptsRecordsOfTheReportDate() {
    expectNothing(
      of: FutureRecord.self,
      in: .records(.said("1", on: "2023-06-15")) { $0.settings.reportDate = .on("2023-06-15") })
  }
}
