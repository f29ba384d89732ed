import Monitoring
import Schedules
import Templating
import Testing

@testable import Publishing

@Suite struct ActivityViewTests {
  private let place = Place("r/2023/1.html")

  private func values(_ plan: CalendarPlan) -> [String: Value] {
    let edition = plan.edition(on: "2023-06-15").roadmaps[0]
    let view = ActivityView(of: edition.report.activities[0], in: edition, at: place)
    return named(view)
  }

  private func named(_ view: some View) -> [String: Value] {
    Dictionary(uniqueKeysWithValues: zip(type(of: view).shape.fields.map(\.name), view.values))
  }

  @Test func saysWhatADeadlineMeans() {
    var plan = CalendarPlan()
    plan.add("1", "Мониторинг", due: ["2023-05-31", "2023-12-31"], phrase: "Май, декабрь")
    plan.say(.done, of: "1", on: "2023-05-20")
    let values = values(plan)
    #expect(values["phrase"] == .text("Май, декабрь"))
    #expect(values["meaning"] == .text("До 31\u{A0}мая и до 31\u{A0}декабря\u{A0}2023"))
    #expect(
      values["summary"]
        == .text("Следующий срок 31\u{A0}декабря\u{A0}2023, воскресенье, через 199\u{A0}дней."))
    #expect(values["section"] == .text("Раздел 2. Мониторинг рисков"))
    #expect(
      values["parties"]
        == .records([
          CrumbView(title: "Управление образования", link: "../parties/uo.html").record
        ]))
  }

  @Test(arguments: [
    ("2023-05-20", "Выполнено 20\u{A0}мая\u{A0}2023, на 11\u{A0}дней раньше срока."),
    ("2023-05-31", "Выполнено 31\u{A0}мая\u{A0}2023, в последний день срока."),
    ("2023-06-02", "Выполнено 2\u{A0}июня\u{A0}2023, на 2\u{A0}дня позже срока."),
  ]) func opensWithTheOutcome(_ date: String, sentence: String) {
    var plan = CalendarPlan()
    plan.add("1", "Анализ", due: ["2023-05-31"])
    plan.say(.done, of: "1", on: date)
    #expect(values(plan)["summary"] == .text(sentence))
  }

  @Test(arguments: [
    ("tushna", "Тушнинская СШ"), ("tushna, sengiley", "Тушнинская СШ, Сенгилеевская СШ"),
    ("каждая школа", "каждая школа"),
  ]) func namesSchoolsThatThePlanNamesByCode(_ written: String, shown: String) {
    var plan = CalendarPlan()
    plan.add("1", "Анализ", due: ["2023-05-31"], of: ["tushna", "sengiley"])
    if written == "tushna" { plan.activities[0].audience = .schools([.init("tushna")]) }
    plan.activities[0].audienceText = written
    #expect(values(plan)["audience"] == .text(shown))
  }

  @Test func saysWhoseMoveItIsWhileNobodySpoke() {
    var plan = CalendarPlan()
    plan.add("1", "Анализ", due: ["2023-05-31"])
    let values = values(plan)
    #expect(values["silence"] == .text("Записей о ходе нет. Сообщить о ходе должны: УО."))
    #expect(values["summary"] == .text("Срок прошёл 31\u{A0}мая\u{A0}2023, 15\u{A0}дней назад."))
  }

  @Test func showsAnUndatedDutyAsOneRow() throws {
    var plan = CalendarPlan()
    plan.add("1", "Консультации", due: [], of: ["tushna"])
    guard case .records(let lines) = values(plan)["lines"], case .records(let rows) = lines[0].values[2]
    else {
      Issue.record("no lines")
      return
    }
    #expect(rows.count == 1)
    #expect(
      Array(rows[0].values[0...6]) == [
        .text("a-1-tushna-1"), .text("Тушнинская СШ"), .text("../schools/tushna.html"), .text("1"),
        .text(""), .text("без даты"), .text(""),
      ])
  }

  @Test func tellsTheStoryNewestFirst() {
    var plan = CalendarPlan()
    plan.add("1", "Анализ", due: ["2023-05-31"])
    plan.say(.inProgress(share: nil), of: "1", on: "2023-05-10")
    plan.say(.done, of: "1", on: "2023-05-20")
    let edition = plan.edition(on: "2023-06-15").roadmaps[0]
    let story = StoryView.story(of: edition.report.activities[0], in: edition, at: place)
    #expect(story.map { named($0)["status"] } == [.text("Выполнено"), .text("В работе")])
    #expect(story.map { named($0)["kind"] } == [.text("fulfilled"), .text("inProgress")])
    #expect(named(story[0])["source"] == .text("r/roadmaps/2023.md, строка\u{A0}1"))
  }
}
