import Monitoring
import Schedules
import Testing

@testable import Checking

struct AlreadyDoneAtApprovalTests {
  @Test func findsMakingTheRoadmap() {
    let row = Row("1", "Разработка Дорожной карты", .by("2021-02-23"))
    expect(
      AlreadyDoneAtApproval.self, in: .of(.plan(row, period: .year(2021), approved: "2021-02-08")),
      says: "карта утверждена")
  }

  @Test func findsApprovedPlanInResult() {
    let row = Row("4.2", "Формирование муниципальных планов-графиков поддержки школ", .by("2023-02-15")) {
      $0.result = .text("Утверждённый муниципальный план-график поддержки школ")
    }
    expect(AlreadyDoneAtApproval.self, in: .of(.plan(row)), says: "карта утверждена")
  }

  @Test func findsAppointingCoordinator() {
    let row = Row("3.2", "Назначение муниципального координатора", .by("2023-05-25"))
    let named = Roadmap.plan(row) { $0.coordinator = Official(name: "Челябова И.Т.", role: "специалист") }
    expect(AlreadyDoneAtApproval.self, in: .of(named), says: "координатор назначен")
    let unnamed = Roadmap.plan(row) { $0.coordinator = Official(name: "", role: "муниципальный координатор") }
    expectNothing(of: AlreadyDoneAtApproval.self, in: .of(unnamed))
  }

  @Test func findsApprovingGroup() {
    let row = Row("3.1", "Утверждение состава муниципальной рабочей группы", .by("2023-05-25"))
    let plan = Roadmap.plan(row) { $0.body = .text("Приказом утверждён состав рабочей группы.") }
    expect(AlreadyDoneAtApproval.self, in: .of(plan), says: "рабочая группа утверждена")
    expectNothing(of: AlreadyDoneAtApproval.self, in: .of(.plan(row)))
  }

  @Test func acceptsSchoolsRoadmapsAndWindowsThatHoldTheOrder() {
    let accepted = [
      Row("2.2", "Разработка и сопровождение плана мероприятий школ", .by("2023-02-28")),
      Row("17", "Разработка муниципальных дорожных карт методической помощи", .by("2023-05-31")),
      Row("18", "Разработка дорожных карт по выходу школы из группы риска", .by("2023-05-31")),
      Row("1.1", "Утверждение Дорожной карты", .window("Январь – март", "2023-01-01", "2023-03-31")),
      Row("1", "Разработка дорожной карты", .by("2023-01-20")),
    ]
    for row in accepted { expectNothing(of: AlreadyDoneAtApproval.self, in: .of(.plan(row))) }
  }
}
