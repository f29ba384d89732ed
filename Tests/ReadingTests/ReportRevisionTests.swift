import Diagnostics
import Testing

@testable import Reading

struct ReportRevisionTests {
  private func revised(
    _ text: String, others: [(name: String, value: String)] = [], date: String? = nil
  ) -> String? {
    var revision = ReportRevision(of: SourceFile(path: "m/reports/2023-05.md", bytes: Array(text.utf8)))
    revision?.set(figures: ["  выполнено: 2"], others: others)
    if let date { revision?.set(date: date) }
    return revision.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func figuresAreAddedAtTheEndOfTheHead() {
    #expect(
      revised("---\nпериод: 2023\n---\nТекст") == "---\nпериод: 2023\nитоги:\n  выполнено: 2\n---\nТекст")
  }

  @Test(arguments: [
    "итоги:\n  выполнено: 1\n  просрочено: 3\n", "итоги: {выполнено: 1}\n", "итоги: {\n  выполнено: 1\n}\n",
    "\"итоги\":\n\n  выполнено: 1\n", "Figures:\n  выполнено: 1\n",
  ])
  func oldFiguresAreReplaced(old: String) {
    let text = revised("\u{FEFF}---\n\(old)\n# об авторе\nавтор: Я\n---\nитоги:\n  нет\n")
    let title = old.prefix { $0 != ":" }
    #expect(
      text == "\u{FEFF}---\n\(title):\n  выполнено: 2\n\n# об авторе\nавтор: Я\n---\nитоги:\n  нет\n")
  }

  @Test func ownFiguresAndCommentsStay() {
    let old = "---\nитоги:\n  # спорно\n  выполнено: 1\n  уровень: \"a\\\"b\"\n---\n"
    let text = revised(old, others: [("уровень", "a\"b\\")])
    #expect(text == "---\nитоги:\n  выполнено: 2\n  \"уровень\": \"a\\\"b\\\\\"\n  # спорно\n---\n")
  }

  @Test func theDateIsReplaced() {
    let text = revised("---\r\nдата: 01.06.2023\r\nавтор: Я\r\n---\r\n", date: "05.06.2023")
    #expect(text == "---\r\nдата: 05.06.2023\r\nавтор: Я\r\nитоги:\r\n  выполнено: 2\r\n---\r\n")
  }

  @Test(arguments: ["", "Текст", "---\nпериод: 2023\n"])
  func aFileWithoutHeadIsLeftAlone(text: String) { #expect(revised(text) == nil) }
}
