import Monitoring
import Schedules
import Testing

@testable import Reading

struct CoverageTests {
  private func content(_ phrase: String, _ statement: String, period: String = "2023") -> LittleContent {
    .whole([
      "m/roadmaps/2023.md": head("название: К\nпериод: \(period)") + "### 1. А\n\n- Сроки: \(phrase)\n",
      "m/progress/x.md": head("дата: 01.02.2023") + "## 1 \(statement)\n",
    ])
  }

  @Test(arguments: [
    ("май, декабрь", "май", "2023-05-31"), ("май, декабрь", "май 2023", "2023-05-31"),
    ("май, декабрь", "15.05.2023", "2023-05-31"), ("май, декабрь", "декабрь", "2023-12-31"),
    ("ежемесячно", "март 2023", "2023-03-31"), ("ежеквартально", "I квартал", "2023-03-31"),
    ("еженедельно", "15.03.2023", "2023-03-19"), ("до 10.02.2023", "до 10.02.2023", "2023-02-10"),
    ("до 10.02.2023", "10.02.2023", "2023-02-10"),
    ("Формирование не позднее 25.02.2023, реализация до 15.12.2023", "формирование", "2023-02-25"),
    ("Формирование не позднее 25.02.2023, реализация до 15.12.2023", "Реализация", "2023-12-15"),
    ("до 25 числа каждого месяца", "май", "2023-05-25"),
    ("до 3 числа месяца, следующего за отчётным кварталом", "I квартал", "2023-04-03"),
  ])
  func oneOccurrenceIsMeant(phrase: String, covers: String, due: String) {
    let read = content(phrase, "Выполнено\n- За: \(covers)\n").read()
    #expect(read.findings.sorted.map(\.message) == [])
    let activity = read.content.municipalities[0].roadmaps[0].activities.first { _ in true }
    guard case .occurrence(let key)? = read.content.municipalities[0].statements.first?.coverage else {
      Issue.record("no occurrence")
      return
    }
    #expect(activity?.deadlines.first { $0.key == key }?.current.due.iso == due)
  }

  @Test(arguments: [
    ("май, декабрь", "⟦июль⟧"), ("май, декабрь", "⟦2023⟧"), ("май, декабрь", "⟦когда-то⟧"),
    ("ежемесячно", "⟦I квартал⟧"), ("по мере необходимости", "⟦май⟧"),
  ])
  func anythingElseListsThePossibleOnes(phrase: String, covers: String) {
    content(phrase, "Выполнено\n- За: \(covers)\n").expect("wrong-coverage")
  }

  @Test(arguments: [
    ("с 01.06.2023", "2023-06-01"), ("с 1 июня 2023 до конца", "2023-06-01"), ("до конца", "2023-02-01"),
  ])
  func anOpenEndIsADay(covers: String, day: String) {
    let read = content("ежемесячно", "Отменено\n- За: \(covers)\n- Причина: х\n").read()
    #expect(read.findings.sorted.map(\.message) == [])
    #expect(read.content.municipalities[0].statements.map(\.coverage) == [Day(iso: day).map { .from($0) }])
  }

  @Test(arguments: ["Отменено", "Не выполнено", "Перенесено на 01.06.2023"])
  func troubleWithARepeatedDutySaysWhichOne(status: String) {
    content("ежемесячно", "⟦\(status)⟧\n- Причина: х\n").expect("coverage-needed")
    content("до 10.02.2023", "\(status)\n- Причина: х\n").expect()
  }

  @Test func aMoveGoesToALaterDay() {
    content("до 10.02.2023", "⟦Перенесено на 05.02.2023⟧\n- Причина: х\n").expect("moved-earlier")
    content("до 10.02.2023", "⟦Перенесено на 10.02.2023⟧\n- Причина: х\n").expect("moved-earlier")
    content("до 10.02.2023", "⟦Перенесено на 31.01.2023⟧\n- Причина: х\n").expect("moved-to-past")
  }

  @Test func theKeyIsThatOfTheOldestSchedule() {
    let content = LittleContent.whole([
      "m/roadmaps/2023.md": head("название: К\nпериод: 2023\nизменения: [{номер: 2, дата: 01.02.2023}]")
        + "### 1. А\n\n- Сроки: июнь, декабрь\n- Было: май, ноябрь, 2\n",
      "m/progress/x.md": head("дата: 01.06.2023") + "## 1 Выполнено\n- За: июнь\n",
    ])
    let municipality = content.read().content.municipalities[0]
    let oldest = municipality.roadmaps[0].activities.first { _ in true }?.formerly.first?.schedule.occurrences
      .first
    #expect(municipality.statements.map(\.coverage) == [oldest.map { .occurrence(key: $0.key) }])
  }
}
