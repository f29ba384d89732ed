import Monitoring
import Schedules
import Templating
import Testing

@testable import Publishing

@Suite struct SchoolViewTests {
  @Test func sortsDutiesByWhoseMoveItIs() {
    var plan = CalendarPlan()
    plan.add("1", "Просрочено", due: ["2023-05-31"], of: ["tushna"])
    plan.add("2", "Скоро", due: ["2023-06-20"], of: ["tushna"])
    plan.add("3", "Потом", due: ["2023-12-31"], of: ["tushna"])
    plan.add("4", "Сделано", due: ["2023-03-31"], of: ["tushna"])
    plan.add("5", "Без даты", due: [], of: ["tushna"])
    plan.add("6", "Дважды", due: ["2023-03-31", "2023-12-31"], of: ["tushna"])
    plan.say(.done, of: "4", on: "2023-03-10", by: "tushna")
    plan.say(.done, of: "6", on: "2023-03-10", by: "tushna")
    let groups = DutyGroups(of: plan.edition(on: "2023-06-15").countedDuties(of: School.ID("tushna")))
    #expect(groups.now.map(\.activity.activity.title) == ["Просрочено", "Скоро"])
    #expect(groups.later.map(\.activity.activity.title) == ["Потом", "Дважды"])
    #expect(groups.done.map(\.activity.activity.title) == ["Сделано"])
    #expect(groups.rest.map(\.activity.activity.title) == ["Без даты"])
  }

  @Test(arguments: [
    (SiteSettings.NamePolicy.roles, "назначен, имя на сайте не публикуется"),
    (.initials, "Смирнова\u{A0}Т.\u{A0}А., директор"),
    (.full, "Смирнова Татьяна Андреевна, директор"),
  ]) func namesOfficialsAsTheSettingAllows(_ policy: SiteSettings.NamePolicy, text: String) {
    let official = Official(name: "Смирнова Татьяна Андреевна", role: "директор")
    #expect(Wording.official(official, as: "Директор", by: policy) == text)
  }

  @Test func withholdsResultsOfFewPupilsAndComparesNothingOverABreak() {
    let origin = CalendarPlan.origin
    func year(_ year: Int, _ value: Double, _ text: String, n: Int, isBreak: Bool = false) -> Indicator.Year {
      Indicator.Year(
        year: year, value: Quantity(value: value, text: text), count: n, municipality: nil, region: nil,
        isBreak: isBreak, origin: origin)
    }
    let view = IndicatorView(
      indicator: Indicator(
        name: "ОГЭ", better: .higher,
        years: [
          year(2019, 28.6, "28.6", n: 14), year(2021, 33.3, "33.3", n: 12), year(2022, 61, "61", n: 8),
          year(2023, 40, "40", n: 20, isBreak: true),
        ]))
    guard case .records(let years) = view.values[2] else {
      Issue.record("no years")
      return
    }
    #expect(
      years.map(\.values) == [
        row("2019", "28,6", "14", "—", ""),
        row("2021", "33,3", "12", "+4,7", "изменение мог дать один ученик", "same"),
        row("2022", "скрыто", "8", "—", "учеников меньше десяти"),
        row("2023", "40", "20", "—", "с прежними годами не сравнивается"),
      ])
  }

  private func row(
    _ year: String, _ value: String, _ count: String, _ change: String, _ note: String,
    _ direction: String = "unknown"
  ) -> [Value] {
    [year, value, count, "—", "—", change, direction, note].map { .text($0) }
  }
}
