import Monitoring
import Schedules
import Testing

@testable import Checking

struct LikelyReadingTests {
  @Test func handsOnTheRemark() {
    let row = Row("1", "Дело", .by("2023-03-01", remarks: [.likelyReading]))
    expect(LikelyReading.self, in: .of(.plan(row)), says: "вероятно, имеется в виду")
  }

  @Test func isSilentWithoutIt() {
    expectNothing(of: LikelyReading.self, in: .of(.plan(Row("1", "Дело", .by("2023-03-01")))))
  }
}
