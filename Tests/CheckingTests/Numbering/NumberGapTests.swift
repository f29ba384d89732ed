import Monitoring
import Schedules
import Testing

@testable import Checking

struct NumberGapTests {
  @Test func findsMissingRow() {
    expect(NumberGap.self, in: .of(.plan(Row("2.3", "А"), Row("2.4", "Б"))), says: "номера 2.1 и 2.2", at: 11)
    expect(
      NumberGap.self, in: .of(.plan(Row("1", "А"), Row("2", "Б"), Row("4", "В"))),
      says: "Перед номером 4 пропущен номер 3", at: 13)
  }

  @Test func findsMissingSection() {
    let plan = Roadmap.plan(parts: [Part("I", "А", Row("1", "Дело")), Part("III", "Б", Row("1", "Дело"))])
    expect(NumberGap.self, in: .of(plan), says: "Перед номером III пропущен номер 2")
  }

  @Test func acceptsRestartsCodesAndTenAfterNine() {
    let plan = Roadmap.plan(parts: [
      Part("I", "А", Row("1", "А"), Row("2", "Б")), Part("II", "Б", Row("1", "В"), Row("2", "Г")),
      Part("", "Поручения приказа", Row("4", "Отчёт")),
    ])
    expectNothing(of: NumberGap.self, in: .of(plan))
    let ten = (1...11).map { Row("4.\($0)", "Дело \($0)") }
    var part = Part("4", "Обучение")
    part.rows = ten
    expectNothing(of: NumberGap.self, in: .of(.plan(parts: [part])))
  }
}
