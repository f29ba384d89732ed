import Diagnostics
import Monitoring
import Schedules
import Testing

@testable import Reading

struct ContentLinkingTests {
  @Test func aWholeContentIsRead() {
    let content = LittleContent.whole([:])
    content.expect()
    let read = content.read().content
    #expect(read.settings.title == "Сайт")
    #expect(read.municipalities.map(\.id.text) == ["m"])
    #expect(read.municipalities[0].schools.map(\.id.text) == ["a", "b"])
  }

  @Test func aFolderWithoutSiteIsAnError() {
    LittleContent([:]).expect(whole: ["site.md [site-missing]"])
  }

  @Test func aMunicipalityWithoutIndexIsAnError() {
    LittleContent(["site.md": "---\nназвание: С\n---\n", "x/schools/a.md": "---\nназвание: А\n---\n"])
      .expect(whole: ["x/index.md [index-missing]"])
  }

  @Test func aFileOutOfPlaceIsAWarning() {
    LittleContent.whole(["m/заметка.md": "Текст"]).expect(whole: ["m/заметка.md [unknown-file]"])
  }

  @Test func anUnreadableFileIsReportedOnce() {
    let content = LittleContent.whole([
      "m/schools/a.md": "⟦---⟧\nназвание: А\n",
      "m/progress/x.md": head("дата: 01.02.2023\nшкола: a") + "## 1.2 Выполнено\n- За: май\n",
    ])
    content.expect("front-matter-truncated")
  }

  @Test func anUnpublishedSchoolIsNamedAsSuch() {
    let content = LittleContent.whole([
      "m/schools/a.md": head("черновик: да"),
      "m/progress/x.md": head("дата: 01.02.2023\nшкола: ⟦a⟧") + "## 1.2 Выполнено\n- За: май\n",
    ])
    #expect(content.expect("unknown-school")[0].contains("черновик"))
  }

  @Test(arguments: [
    ("m/schools/А.md", "m/schools/А.md [path-collision]"),
    ("m/schools/index.md", "m/schools/index.md [reserved-name]"),
    ("m/schools/+.md", "m/schools/+.md [path-collision]"),
  ])
  func pathsThatMeetAreErrors(path: String, finding: String) {
    var content = LittleContent.whole([:])
    content.files.append((path, head("название: Ещё школа")))
    content.expect(whole: [finding])
  }

  @Test func aReservedRoadmapNameIsAnError() {
    var content = LittleContent.whole([:])
    content.files.append(("m/roadmaps/schools.md", LittleContent.roadmap))
    content.expect(whole: ["m/roadmaps/schools.md [reserved-name]"])
  }

  @Test func aRoadmapMustBeNamedWhenTwoFit() {
    var content = LittleContent.whole([
      "m/progress/x.md": head("дата: 01.02.2023") + "## ⟦1.1⟧ Выполнено\n",
      "m/reports/2023-01.md": "⟦⟧" + head("период: 2023-01\nдата: 05.02.2023"),
    ])
    content.files.append(("m/roadmaps/other.md", LittleContent.roadmap))
    let said = content.expect("ambiguous-roadmap", "ambiguous-roadmap")
    #expect(said[0].contains("2023 («Карта»), other («Карта»)"))
  }

  @Test func theCalendarTakesTheWorkingWeekOfTheSite() {
    let content = LittleContent.whole([
      "site.md": head("название: С\nрабочая неделя: 6"),
      "calendar.md": head("выходные:\n  2024: [29.04, 30.12.2024]\nрабочие дни: {2024: 27.04}"),
    ])
    content.expect()
    let calendar = content.read().content.calendar
    #expect(calendar.workingWeek == 6)
    #expect(calendar.daysOff.map(\.iso).sorted() == ["2024-04-29", "2024-12-30"])
    #expect(calendar.workingDays.map(\.iso) == ["2024-04-27"])
    #expect(calendar.knownYears == [2024])
  }

  @Test(arguments: [
    ("site.md", "название: С\nгоризонт: ⟦много⟧", "wrong-form"),
    ("site.md", "название: С\nимена: ⟦инициал⟧", "wrong-form"),
    ("site.md", "название: С\nадрес сайта: ⟦example⟧", "wrong-form"),
    ("site.md", "название: С\nчасовой пояс: ⟦мск⟧", "wrong-form"),
    ("site.md", "название: С\nдата отчёта: ⟦15.06.23⟧", "wrong-date"),
    ("calendar.md", "выходные:\n  2024: [⟦31.04⟧]", "impossible-date"),
    ("calendar.md", "выходные:\n  ⟦двадцать⟧: [1.04]", "wrong-form"),
    ("calendar.md", "выходные:\n  2024: [⟦29.04.2023⟧]", "wrong-year"),
    ("m/reports/x.md", "дата: 01.02.2023\nпериод: ⟦май⟧", "wrong-period"),
    ("m/index.md", "название: Р\nисполнители: ⟦УО⟧", "wrong-form"),
  ])
  func aFaultHasItsPlace(path: String, lines: String, id: String) {
    var content = LittleContent.whole([:])
    content.files.removeAll { $0.path == path }
    content.files.append((path, head(lines)))
    content.expect(id)
  }

  @Test func theOrderOfFilesDoesNotMatter() {
    var content = LittleContent.whole([
      "m/progress/x.md": head("дата: 01.02.2023") + "## 1.1 Выполнено\n",
      "m/progress/y.md": head("дата: 01.02.2023") + "## 1.1 В работе\n",
    ])
    let forward = content.read()
    content.files.reverse()
    let backward = content.read()
    #expect(forward.content == backward.content)
    #expect(forward.findings.sorted == backward.findings.sorted)
  }

  @Test func aReportIsRead() {
    let content = LittleContent.whole([
      "m/reports/2023-05.md": head(
        "период: 2023-05\nдата: 05.06.2023\nавтор: координатор\nитоги: {выполнено: 12}") + "Вывод."
    ])
    content.expect()
    let report = content.read().content.municipalities[0].reports.first
    #expect(report?.roadmap.text == "2023")
    #expect(report?.period.id == "2023-05")
    #expect(report?.figures.map(\.value) == ["12"])
  }
}
