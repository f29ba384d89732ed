import Monitoring
import Testing

@testable import Reading

struct RoadmapDraftTests {
  private func roadmap(_ body: String, head lines: String = "название: Карта\nпериод: 2023") -> LittleContent
  {
    .whole(["m/roadmaps/2023.md": head(lines) + body])
  }

  private func ids(_ body: String) -> [String] {
    roadmap(body).read().content.municipalities[0].roadmaps[0].activities.map(\.id.text)
  }

  @Test func idsAreNumbers() {
    #expect(ids("## 2. Р\n### 2.3. А\n- Сроки: май\n### 2.10 Б\n- Сроки: май") == ["2.3", "2.10"])
    #expect(ids("### 1. А\n- Сроки: май\n### 22. Б\n- Сроки: май") == ["1", "22"])
    #expect(ids("## 1. А\n- Сроки: май\n\n## 2) Б\n- Сроки: май") == ["1", "2"])
  }

  @Test func numbersThatBeginAgainTakeTheirSection() {
    let body = "## I. Р\n### 1. А\n- Сроки: май\n## ІІ. Р\n### 1. Б\n- Сроки: май\n### 2. В\n- Сроки: май"
    #expect(ids(body) == ["I.1", "II.1", "II.2"])
  }

  @Test func withoutANumberThePlaceIsTheId() {
    #expect(ids("## 1. Р\n### 1.1. А\n- Сроки: май\n### Б\n- Сроки: май") == ["1.1", "1.2б/н"])
    #expect(ids("### А\n- Сроки: май") == ["1б/н"])
    #expect(ids("## Р\n### А\n- Сроки: май\n- Код: к-1") == ["к-1"])
    roadmap("## 1. Р\n### ⟦Дело без номера⟧\n- Сроки: до 10.02.2023\n").expect("unnumbered-activity")
  }

  @Test func oneNumberTwiceIsAnError() {
    roadmap("## 1. Р\n### 1.1. А\n- Сроки: до 10.02.2023\n### ⟦1.1. Б⟧\n- Сроки: до 10.02.2023\n")
      .expect("duplicate-number")
  }

  @Test(arguments: [
    ("название: К\nпериод: ⟦вчера⟧", "wrong-period"),
    ("название: К\nпериод: 2023\nприказ: {номер: 1, дата: ⟦31.06.2023⟧}", "impossible-date"),
    ("название: К\nпериод: 2023\nприказ: {⟦нмер⟧: 1}", "unknown-key"),
    ("название: К\nпериод: 2023\nизменения: [⟦{⟧номер: 1}]", "missing-key"),
    ("название: К\nпериод: 2023\nшкола: ⟦zzzzz⟧", "unknown-school"),
    ("название: К\nпериод: 2023\nшколы: [a, ⟦zzzzz⟧]", "unknown-audience"),
    ("название: К\nпериод: 2023\nдокументы: [{этап: ⟦анлиз⟧, название: С}]", "wrong-form"),
    (
      "название: К\nпериод: 2023\nдокументы: [{этап: анализ, название: С, ссылка: ⟦files/x.pdf⟧}]",
      "evidence-missing"
    ),
    ("название: К\nпериод: 2023\nучтено: [⟦плохо⟧]", "acknowledgement-form"),
    ("название: К\nпериод: 2023\nучтено: [⟦year-outside-plan⟧]", "acknowledgement-form"),
  ])
  func aFaultOfTheHeadHasItsPlace(lines: String, id: String) {
    let text = head(lines) + "### 1. А\n- Сроки: до 10.02.2023\n"
    let found = LittleContent.whole(["m/roadmaps/2023.md": text]).read().findings.sorted
    #expect(found.map(\.id) == [id])
    let place = MarkedText(text).places[0]
    #expect(found.first.map { [$0.location.line, $0.location.column] } == [place.line, place.column])
  }

  @Test func anEmptyRoadmapIsAnError() {
    #expect(roadmap("## 1. Раздел\n").read().findings.sorted.map(\.id) == ["empty-roadmap"])
  }

  @Test func whatNobodyUnderstandsIsAWarning() {
    let said = roadmap("### 1. А\n- Сроки: ⟦когда рак свистнет⟧\n").expect("unread-deadline")
    #expect(said[0].contains("«когда рак свистнет»"))
  }

  @Test func aMissingDeadlineIsAWarning() {
    roadmap("### ⟦1. Дело⟧\n- Форма: семинар\n").expect("missing-deadline")
  }

  @Test func acknowledgementsMayHoldCommasAndColons() {
    let lines = """
      название: Карта
      период: 2023
      учтено: [duplicate-number — в приказе так, оба пункта нужны, year-outside-plan - опечатка]
      """
    let content = roadmap("### 1. А\n- Сроки: до 10.02.2023\n", head: lines)
    let read = content.read().content.acknowledgements
    #expect(read.map(\.finding) == ["duplicate-number", "year-outside-plan"])
    #expect(read.map(\.reason) == ["в приказе так, оба пункта нужны", "опечатка"])
  }

  @Test func anOrderIsReadFromWords() {
    let content = roadmap(
      "### 1. А\n- Сроки: до 10.02.2023\n", head: "название: К\nпериод: 2023\nприказ: № 7-о от 06.02.2023 г.")
    let order = content.read().content.municipalities[0].roadmaps[0].order
    #expect(order?.number == "7-о")
    #expect(order?.date?.iso == "2023-02-06")
  }

  @Test func theFormerDeadlineIsKept() throws {
    let content = roadmap(
      "### 1. А\n- Сроки: до 01.03.2023\n- Было: до 10.02.2023, приказ № 12-о\n",
      head: "название: К\nпериод: 2023\nизменения: [{номер: 12-о, дата: 09.02.2023}]")
    content.expect()
    let former = content.read().content.municipalities[0].roadmaps[0].activities.first { _ in true }?.formerly
    #expect(former?.map(\.schedule.phrase) == ["до 10.02.2023"])
    #expect(former?.first?.heldUntil.iso == "2023-02-09")
  }

  @Test func partiesAreNamesBetweenSemicolons() {
    let content = roadmap(
      "### 1. А\n- Сроки: до 10.02.2023\n- Исполнители: УО; Отдел школ, методист.\n- Для: муниципалитет")
    let municipality = content.read().content.municipalities[0]
    #expect(
      municipality.roadmaps[0].activities.flatMap(\.parties).map(\.text) == ["УО", "Отдел школ, методист"])
    #expect(municipality.parties.map(\.fullName) == ["Управление образования", "Отдел школ, методист"])
  }

  @Test func schoolsAsPartiesWithoutAudienceAreNoticed() {
    roadmap("### 1. А\n- Сроки: до 10.02.2023\n- Исполнители: ⟦УО; школы⟧\n").expect("audience-not-said")
  }

  @Test func sectionsNamedByMonthsHaveTheirMonth() {
    let body =
      "## Сентябрь\n### 1. А\n- Сроки: до 10.02.2023\n## Январь 2024 г.\n### 2. Б\n- Сроки: до 10.02.2023"
    let sections = roadmap(body).read().content.municipalities[0].roadmaps[0].sections
    #expect(sections.map(\.month?.iso) == ["2023-09", "2024-01"])
  }
}
