import Monitoring
import Schedules
import Testing

@testable import Checking

struct MissingNumberTests {
  @Test func findsRowWithoutNumber() {
    let plan = Roadmap.plan(Row("1.3", "Анализ"), Row("", "Комплексное обследование школ"))
    expect(MissingNumber.self, in: .of(plan), says: "«Комплексное обследование школ» нет номера", at: 12)
  }

  @Test func acceptsUnnumberedSectionsAndOrderTasks() {
    let plan = Roadmap.plan(parts: [
      Part("1", "Анализ", Row("", "Обследование"), Row("", "Справка")),
      Part("", "Поручения приказа", Row("", "Назначить", code: "П1"), Row("2", "Отчёт")),
    ])
    expectNothing(of: MissingNumber.self, in: .of(plan))
  }
}
