import Monitoring
import Schedules
import Testing

@testable import Checking

struct URLInCellTests {
  @Test func findsBareAddress() {
    expect(
      URLInCell.self, in: .of(.plan(Row("8", "Вебинары https://apkpro.ru/events/event/51"))),
      says: "«https://apkpro.ru/events/event/51»")
  }

  @Test func acceptsTitlesWithout() {
    expectNothing(of: URLInCell.self, in: .of(.plan(Row("8", "Вебинары Учительской академии"))))
  }
}
