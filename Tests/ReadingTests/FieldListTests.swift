import Testing

@testable import Reading

struct FieldListTests {
  private func roadmap(_ fields: String) -> LittleContent {
    .whole(["m/roadmaps/2023.md": head("название: Карта\nпериод: 2023") + "### 1. Дело\n\n\(fields)\n"])
  }

  @Test(arguments: [
    ("- ⟦Сорки⟧: май\n- Сроки: май", "unknown-field"), ("- Сроки: май\n- ⟦Погода⟧: ясно", "unknown-field"),
    ("- Сроки: май\n- ⟦Сроки⟧: июнь", "duplicate-field"), ("- Сроки: май\n- ⟦просто слова⟧", "field-form"),
    ("- Сроки: май\n- Факторы: ⟦12⟧", "unknown-risk-factor"),
    ("- Сроки: май\n- Было: ⟦до 10.02.2023⟧", "unknown-amendment"),
    ("- Сроки: май\n- Было: ⟦до 10.02.2023, 12-о⟧", "unknown-amendment"),
  ])
  func aFaultHasItsPlace(fields: String, id: String) {
    roadmap(fields).expect(id)
  }

  @Test(arguments: [
    "- **Сроки:** до 10.02.2023", "- Сроки : до 10.02.2023", "- Schedule: до 10.02.2023",
    "* СРОКИ:\u{A0}до 10.02.2023", "- **Сроки**: до 10.02.2023",
  ])
  func aFieldIsReadHoweverItIsSetOff(field: String) {
    let activity = roadmap(field).read().content.municipalities[0].roadmaps[0].activities.first { _ in true }
    #expect(activity?.schedule.phrase == "до 10.02.2023")
  }

  @Test func aListOfOtherThingsIsText() {
    let content = LittleContent.whole([
      "m/progress/x.md": head("дата: 01.02.2023") + "## 1.1 Выполнено\n\n- провели беседу\n- итог: хорошо\n"
    ])
    content.expect()
    #expect(
      content.read().content.municipalities[0].statements[0].body.plain == "провели беседу\nитог: хорошо")
  }

  @Test func theResultKeepsItsMarks() {
    let activity = roadmap("- Сроки: май\n- Результат: *аналитический* отчёт\n").read()
      .content.municipalities[0].roadmaps[0].activities.first { _ in true }
    #expect(activity?.result.html(root: "") == "<em>аналитический</em> отчёт")
    #expect(activity?.result.plain == "аналитический отчёт")
  }
}
