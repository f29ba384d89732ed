import Monitoring
import Schedules
import Testing

@testable import Checking

struct ContradictoryDeadlineTests {
  @Test func findsMonthBesideWholeYear() {
    let phrase = Schedule.parts(
      "февраль, в течение года", .window("", "2023-02-01", "2023-02-28"), .throughout(),
      remarks: [.decidedByDatedPart])
    expect(ContradictoryDeadline.self, in: .of(.plan(Row("2.1", "Самоанализ", phrase))), says: "время вообще")
  }

  @Test func findsPermanentlyBesideMonthly() {
    let monthly = Schedule.every("", .monthly, "2021-02-08", "2021-12-31")
    let phrase = Schedule.parts("Постоянно Не реже 1 раз в месяц", monthly, .throughout())
    expect(
      ContradictoryDeadline.self, in: .of(.plan(Row("4", "Сопровождение", phrase))), says: "судит по частоте")
  }

  @Test func findsPeriodicBesideSingle() {
    let phrase = Schedule.every("Еженедельно Не позднее 20.09.2021", .weekly, "2021-02-08", "2021-09-20")
    expect(
      ContradictoryDeadline.self, in: .of(.plan(Row("20", "Мониторинг", phrase))), says: "сделать один раз")
  }

  @Test func acceptsBoundsAndFrequencies() {
    let accepted: [Schedule] = [
      .every("Еженедельно до 30.05.2021", .weekly, "2021-02-08", "2021-05-30"), .throughout(),
      .parts(
        "в течение года ежеквартально", .every("", .quarterly, "2023-01-01", "2023-12-31"), .throughout()),
      .parts("В течение года по графику", .throughout(), .undated("", .bySchedule)),
      .every("ежемесячно не позднее 10 числа", .monthly, "2023-01-01", "2023-12-31"),
    ]
    for schedule in accepted {
      expectNothing(of: ContradictoryDeadline.self, in: .of(.plan(Row("1", "Дело", schedule))))
    }
  }
}
