import Monitoring
import Schedules
import Testing

@testable import Checking

struct ResponsibleDelimiterTests {
  @Test func findsTwoKnownPartiesInARow() {
    let content = Content.of(
      .rayon(.plan(Row("2.1", "Дело", by: ["Отдел образования МАОУ «ООШ п. Приморье»"]))) {
        $0.define("Отдел образования", "Отдел образования администрации")
        $0.define("МАОУ «ООШ п. Приморье»", "Школа")
      })
    expect(ResponsibleDelimiter.self, in: content, says: "два исполнителя без разделителя", at: 11)
    expectNothing(of: ResponsibleNotDefined.self, in: content)
  }

  @Test func findsOfficialsInARow() {
    expect(
      ResponsibleDelimiter.self, in: .of(.plan(Row("3.4", "Дело", by: ["Специалисты УО Руководители ОУ"]))),
      says: "Специалисты УО Руководители ОУ")
  }

  @Test func acceptsOneLongName() {
    for name in ["Директор МОУ Тушнинская СШ", "Зам. начальника управления образования", "Руководители ОУ"] {
      expectNothing(of: ResponsibleDelimiter.self, in: .of(.plan(Row("1", "Дело", by: [name]))))
    }
  }
}
