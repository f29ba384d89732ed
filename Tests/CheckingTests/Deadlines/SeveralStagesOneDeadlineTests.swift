import Monitoring
import Schedules
import Testing

@testable import Checking

struct SeveralStagesOneDeadlineTests {
  @Test func findsStagesWithOneMonth() {
    let row = Row(
      "4.2", "Мониторинг (входной, промежуточный и выходной этапы диагностики)",
      .window("ноябрь", "2020-11-01", "2020-11-30"))
    expect(SeveralStagesOneDeadline.self, in: .of(.plan(row)), says: "входной, промежуточный и выходной")
  }

  @Test func acceptsSeveralDeadlinesAndWholeYears() {
    let title = "Входная и итоговая диагностика"
    expectNothing(
      of: SeveralStagesOneDeadline.self, in: .of(.plan(Row("1", title, .by("2023-03-01", "2023-12-01")))))
    expectNothing(of: SeveralStagesOneDeadline.self, in: .of(.plan(Row("1", title, .throughout()))))
    expectNothing(
      of: SeveralStagesOneDeadline.self, in: .of(.plan(Row("1", "Входная диагностика", .by("2023-03-01")))))
  }
}
