import Monitoring
import Schedules
import Testing

@testable import Reading

struct RecordDraftTests {
  private func record(_ lines: String, _ body: String = "") -> LittleContent {
    .whole(
      ["m/progress/2023-02-01-x.md": head(lines) + body], listing: ["files/a b.pdf", "m/progress/c.pdf"])
  }

  private func statements(_ lines: String, _ body: String = "") -> [Statement] {
    record(lines, body).read().content.municipalities[0].statements
  }

  @Test func theShortFormNamesItsActivityInTheHead() {
    let read = statements(
      "дата: 01.02.2023\nмероприятие: 1.1\nстатус: частично, 40 %", "- Значение: 4\n\nТекст.\n")
    #expect(read.map(\.activity.text) == ["1.1"])
    #expect(read.first?.status == .partly(share: 40))
    #expect(read.first?.value?.value == 4)
    #expect(read.first?.body.plain == "Текст.")
  }

  @Test func theLongFormHasAHeadingForEachActivity() {
    let body = "## 1.1 Выполнено\nОдин.\n\n### Подробно\n\n## 1.2. В работе, 60 %\n- За: май\n"
    let read = statements("дата: 01.02.2023\nшкола: СШ А\nсдано: 03.02.2023\nавтор: координатор", body)
    #expect(read.map(\.activity.text) == ["1.1", "1.2"])
    #expect(read.map(\.place) == [0, 1])
    #expect(read.first?.reported.iso == "2023-02-03")
    #expect(read.first?.school?.text == "a")
    #expect(read.first?.body.html(root: "") == "<p>Один.</p>\n<h3>Подробно</h3>")
  }

  @Test(arguments: [
    ("дата: 01.02.2023\nмероприятие: 1.1\nстатус: выполнено", "## ⟦1.1 Выполнено⟧", "two-record-forms"),
    ("дата: 01.02.2023\nстатус: ⟦выполненно⟧\nмероприятие: 1.1", "", "unknown-status"),
    ("дата: 01.02.2023", "## 1.1 ⟦Выполненно⟧", "unknown-status"),
    ("дата: 01.02.2023", "## ⟦Выполнено⟧", "record-heading"),
    ("дата: 01.02.2023", "## ⟦1.7⟧ Выполнено", "unknown-activity"),
    ("дата: 01.02.2023\nкарта: ⟦2024⟧", "## 1.1 Выполнено", "unknown-roadmap"),
    ("дата: 01.02.2023\nшкола: ⟦Школа Х⟧", "## 1.1 Выполнено", "unknown-school"),
    ("дата: 01.02.2023\nисправляет: ⟦2023-01⟧", "## 1.1 Выполнено", "unknown-record"),
    ("дата: 03.02.2023\nсдано: ⟦01.02.2023⟧", "## 1.1 Выполнено", "reported-before-date"),
    ("дата: ⟦2023-2-1⟧", "## 1.1 Выполнено", "wrong-date"),
    ("дата: 01.02.2023", "## 1.1 ⟦Не выполнено⟧\n- Значение: 0\n", "missing-reason"),
    ("дата: 01.02.2023", "## 1.1 ⟦Отменено⟧", "missing-reason"),
    ("дата: 01.02.2023", "⟦Вводное слово⟧\n\n## 1.1 Выполнено", "text-before-heading"),
    ("дата: 01.02.2023", "## 1.1 Выполнено\n- Значение: ⟦много⟧", "wrong-number"),
    ("дата: 01.02.2023", "## 1.1 Выполнено\n- Подтверждение: [Отчёт](⟦files/нет.pdf⟧)", "evidence-missing"),
    ("дата: 01.02.2023", "## 1.1 Выполнено\n- Подтверждение: [О](⟦../../../x.pdf⟧)", "outside-path"),
    ("дата: 01.02.2023", "## 1.1 Выполнено\n- Подтверждение: [О](⟦javascript:x⟧)", "refused-link"),
    ("дата: 01.02.2023\nшкола: a", "## ⟦1.1⟧ Выполнено", "school-without-duty"),
    ("дата: 01.02.2023", "## ⟦1.2⟧ Выполнено", "school-not-said"),
    ("дата: 01.02.2023", "## 1.1 ⟦Перенесено на 31.01.2023⟧\nПричина.", "moved-to-past"),
    ("дата: 01.02.2023", "## 1.1 ⟦Перенесено⟧\nПричина.", "unknown-status"),
    ("⟦⟧дата: 01.02.2023", "", "empty-record"),
  ])
  func aFaultHasItsPlace(lines: String, body: String, id: String) {
    let text = "---\n\(lines)\n---\n\(body)"
    let found = record(lines, body).read().findings.sorted
    #expect(found.map(\.id) == [id])
    guard id != "empty-record" else { return }
    let place = MarkedText(text).places[0]
    #expect(
      found.first.map { [$0.location.line, $0.location.column, $0.location.length] } == [
        place.line, place.column, place.length,
      ])
  }

  @Test func evidenceIsFoundFromTheFileAndFromTheContent() {
    let body = """
      ## 1.1 Выполнено
      - Подтверждение: [Отчёт](files/a%20b.pdf), [Справка](c.pdf) и [сайт](https://x.ru)
      - Подтверждение: приказ № 12
      - Подтверждение: files/a%20b.pdf
      """
    let read = record("дата: 01.02.2023", body).read().content
    #expect(
      read.municipalities[0].statements[0].evidence == [
        Evidence(title: "Отчёт", target: .file("files/a b.pdf")),
        Evidence(title: "Справка", target: .file("m/progress/c.pdf")),
        Evidence(title: "сайт", target: .web("https://x.ru")),
        Evidence(title: "приказ № 12", target: .none),
        Evidence(title: "a%20b.pdf", target: .file("files/a b.pdf")),
      ])
    #expect(Day(iso: "2023-02-01").map(read.filesLinked) == ["files/a b.pdf", "m/progress/c.pdf"])
    #expect(Day(iso: "2023-01-31").map(read.filesLinked) == [])
  }

  @Test func aReasonIsAFieldOrAParagraph() {
    let body = "## 1.1 Не выполнено\n- Причина: болезнь\n\nТекст.\n"
    #expect(statements("дата: 01.02.2023", body).map(\.reason) == ["болезнь"])
    #expect(statements("дата: 01.02.2023", "## 1.1 Отменено\n\nНет нужды.\n").map(\.reason) == ["Нет нужды."])
  }

  @Test func theMunicipalityMaySpeakForAllSchools() {
    let content = record("дата: 01.02.2023", "## 1.2 Выполнено\n- За: май\n- За школы: все\n")
    #expect(content.read().content.municipalities[0].statements.map(\.speaksForSchools) == [true])
  }

  @Test func anIdIsReadWithoutCaseAndLookAlikes() {
    let map =
      head("название: К\nпериод: 2023")
      + "## I. А\n### 1. Б\n- Сроки: май\n## II. В\n### 1. Г\n- Сроки: май\n"
    let content = LittleContent.whole([
      "m/roadmaps/2023.md": map, "m/progress/x.md": head("дата: 01.02.2023") + "## іі.1: Выполнено\n",
    ])
    #expect(content.read().content.municipalities[0].statements.map(\.activity.text) == ["II.1"])
  }
}
