import Monitoring
import Schedules
import Testing

@testable import Checking

struct PartialDateTests {
  @Test func findsDayWithoutYearBesideWholeDate() {
    let row = Row("14", "Курсы", .window("8.02 – 30.12.2021", "2021-02-08", "2021-12-30"))
    expect(PartialDate.self, in: .of(.plan(row)), says: "у дня 8.02 нет года: взят год соседней даты, 2021")
  }

  @Test func acceptsWholeDatesAndNone() {
    expectNothing(
      of: PartialDate.self,
      in: .of(.plan(Row("1", "Курсы", .by("2021-02-25", phrase: "не позднее 25.02.2021")))))
    expectNothing(
      of: PartialDate.self,
      in: .of(.plan(Row("1", "Курсы", .window("8.02 – 30.12", "2021-02-08", "2021-12-30")))))
  }
}
