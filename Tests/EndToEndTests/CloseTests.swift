import Testing

/// `vekha close`: a period's figures are frozen, the author's words stay, and a later change is said.
struct CloseTests {
  static let report = "content/dubki/reports/2023-05.md"
  static let page = "public/dubki/2023/monitoring/2023-05.html"

  @Test func freezesFiguresThatThePageShows() throws {
    let folder = try Folder(site: "good")
    let outcome = try Program.run(["close", "2023-05"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try folder.text(of: CloseTests.report)
    #expect(text.contains("дата: 15.06.2023\n"))
    #expect(text.contains("итоги:\n  запланировано: 2\n  срок наступил: 2\n  выполнено: 1\n"))
    #expect(text.contains("\n  нет отчёта: 1\n"))
    #expect(try Program.run(["build", "--strict"], in: folder).status == 0)
    let page = try folder.text(of: CloseTests.page)
    #expect(page.contains("При закрытии"))
    #expect(!page.contains("напишите здесь выводы"))
  }

  @Test func theAuthorsWordsStay() throws {
    let folder = try Folder(site: "good")
    let head = "---\r\nпериод: 2023-05 # май\r\nдата: 10.06.2023\r\nкарта: 2023\r\n"
    let body = "---\r\n\r\nМай прошёл «хорошо».\r\n\r\n- раз\r\n- два"
    try folder.write(head + body, to: CloseTests.report)
    #expect(try Program.run(["close", "2023-05"], in: folder).status == 0)
    let text = try folder.text(of: CloseTests.report)
    #expect(text.hasPrefix(head + "итоги:\r\n  запланировано: 2\r\n"))
    #expect(text.hasSuffix("  без даты: 0\r\n" + body))
  }

  @Test func closesAgainOnlyWhenAsked() throws {
    let folder = try Folder(site: "good")
    try Program.run(["close", "2023-05"], in: folder)
    let frozen = try folder.text(of: CloseTests.report)
    try folder.replace("  выполнено: 1\n", with: "  выполнено: 7\n  уровень: хорошо\n", in: CloseTests.report)
    let refused = try Program.run(["close", "2023-05"], in: folder)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("--again"))
    #expect(try folder.text(of: CloseTests.report).contains("  выполнено: 7\n"))
    #expect(try Program.run(["close", "2023-05", "--again"], in: folder).status == 0)
    let again = try folder.text(of: CloseTests.report)
    #expect(again == frozen.replacing("  без даты: 0\n", with: "  без даты: 0\n  \"уровень\": \"хорошо\"\n"))
  }

  @Test func aLaterRecordIsSaidAndBothSidesAreShown() throws {
    let folder = try Folder(site: "good")
    try Program.run(["close", "2023-05", "--date", "09.06.2023"], in: folder)
    try folder.write(
      "---\nдата: 10.06.2023\nшкола: vtoraya\nкарта: 2023\n---\n## 1.2 Выполнено\n- За: май 2023\n",
      to: "content/dubki/progress/2023-06-10-vtoraya.md")
    let build = try Program.run(["build", "--strict"], in: folder)
    #expect(build.status == 0, "\(build.errors)")
    #expect(build.output.contains("изменились итоги: dubki/reports/2023-05.md."))
    let check = try Program.run(["check"], in: folder).output
    #expect(
      check.contains("\(CloseTests.report):9:3: замечание [closed-period-changed] После закрытия 09.06.2023"))
    #expect(check.contains("«выполнено» было 1, стало 2"))
    #expect(try folder.text(of: CloseTests.page).contains("показаны оба значения"))
  }

  @Test func aPeriodThatIsNotOverCannotBeClosed() throws {
    let folder = try Folder(site: "good")
    for period in ["2023-06", "2023", "2022-05", "май"] {
      let outcome = try Program.run(["close", period], in: folder)
      #expect(outcome.status == 64, "\(outcome.output)")
    }
    #expect(!folder.has("content/dubki/reports"))
  }
}
