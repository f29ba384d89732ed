import Monitoring
import Schedules
import Testing

@testable import Checking

struct ListedWithoutTaskTests {
  @Test func findsIdleParty() {
    let content = Content.of(
      .rayon(.plan(Row("1", "Дело"))) { $0.define("Адамокова М.С.", "главный специалист", line: 7) })
    expect(ListedWithoutTask.self, in: content, says: "«Адамокова М.С.» ни за одно", at: 7)
  }

  @Test func acceptsBusyParties() {
    expectNothing(of: ListedWithoutTask.self, in: .of(.plan(Row("1", "Дело"))))
  }
}
