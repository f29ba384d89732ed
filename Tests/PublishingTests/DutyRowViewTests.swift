import Monitoring
import Templating
import Testing

@testable import Publishing

@Suite struct DutyRowViewTests {
  private let place = Place("r/index.html")

  private func row(_ subject: DutyRowView.Subject) -> DutyRowView {
    var plan = CalendarPlan()
    plan.add("2.3", "Мониторинг", due: ["2023-05-31", "2023-12-31"], phrase: "Май, декабрь", of: ["tushna"])
    let edition = plan.edition(on: "2023-06-15")
    return DutyRowView(
      duty: edition.roadmaps[0].duties[0], masthead: edition.masthead, municipality: edition.municipality,
      place: place, subject: subject)
  }

  @Test func namesTheDayThatDecidesAndTheStateOfAll() {
    #expect(
      row(.deciding).values == [
        .text("a-2.3-tushna"), .text("2.3"), .text("Мониторинг"),
        .text("2023/2.3.html#a-2.3-tushna"), .text("Тушнинская СШ"),
        .text("schools/tushna.html"), .text("Май, декабрь"),
        .text("до 31\u{A0}мая\u{A0}2023, среда"), .text("2023-05-31"), .texts(["УО"]),
        .record(
          StatusView(kind: "noReport", text: "нет отчёта 15\u{A0}дней", note: "0 из\u{A0}2").record),
        .text("Мониторинг рисков"), .text("15\u{A0}дней назад"), .text(""), .flag(false), .text(""),
        .records([]), .flag(false),
      ])
  }

  @Test func speaksOfTheNextDayAloneInAListOfNextDays() {
    let values = row(.next).values
    #expect(values[7] == .text("до 31\u{A0}декабря\u{A0}2023, воскресенье"))
    #expect(
      values[10]
        == .record(StatusView(kind: "upcoming", text: "предстоит", note: "через 199\u{A0}дней").record))
  }

  @Test func listFoldsWhatIsBeyondItsLimit() {
    let rows = Array(repeating: row(.deciding), count: 9)
    let values = DutyListView(rows: rows).values
    #expect(values[2] == .flag(true))
    #expect(values[4] == .text("Ещё 3\u{A0}мероприятия"))
    // One row more than the limit is not worth folding.
    #expect(DutyListView(rows: Array(rows.prefix(7))).values[2] == .flag(false))
  }
}
