import Monitoring
import Schedules
import Testing

@testable import Checking

struct ResponsibleNotDefinedTests {
  @Test func findsPartyOutsideTheListAndOffersTheNearest() {
    let content = Content.of(
      .rayon(.plan(Row("1", "Дело", by: ["школный куратор"]))) {
        $0.define("школьный куратор", "Школьный куратор")
      })
    expect(ResponsibleNotDefined.self, in: content, says: "«школный куратор» нет в списке")
    #expect(
      ResponsibleNotDefined.findings(in: content).first?.remedy.hasPrefix("возможно, это «школьный куратор»")
        == true)
  }

  @Test func saysOnceWhenNobodyIsDefined() {
    let content = Content.of(
      .rayon(.plan(Row("1", "Дело", by: ["РМО"]), Row("2", "Дело", by: ["школы"]))) {
        $0.parties.removeFirst()
      })
    expect(
      ResponsibleNotDefined.self, in: content,
      says: "не описан ни один исполнитель; карты называют: РМО и школы", as: .notice)
  }

  @Test func acceptsDefinedParties() {
    expectNothing(of: ResponsibleNotDefined.self, in: .of(.plan(Row("1", "Дело"))))
  }
}
