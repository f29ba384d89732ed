import Testing

/// The command surface: exit codes and what is said.
struct CommandLineTests {
  @Test func buildsALittleSite() throws {
    let folder = try Folder(site: "good")
    let outcome = try Program.run(["build"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("Сайт собран в «public» по состоянию на 15.06.2023.\n"))
    #expect(folder.has("public/dubki/index.html"))
    #expect(folder.has("public/files/plan.txt"))
  }

  @Test func checkWritesNothing() throws {
    let folder = try Folder(site: "good")
    #expect(try Program.run(["check"], in: folder).status == 0)
    #expect(!folder.has("public"))
  }

  /// A command line and the exit code it ends with.
  struct Line: Sendable {
    let words: [String]
    let status: Int32

    init(_ words: String..., status: Int32) {
      self.words = words
      self.status = status
    }
  }

  static let lines = [
    Line("--version", status: 0),
    Line("--help", status: 0),
    Line("help", "build", status: 0),
    Line("bild", status: 64),
    Line("build", "--nosuch", status: 64),
    Line("build", "--as-of", "31.06.2023", status: 64),
    Line("build", "--output", "content", status: 64),
    Line("build", "--output", "content/inner", status: 64),
    Line("schedule", status: 64),
    Line("schedule", "май", status: 64),
    Line("schedule", "--period", "2023", "Май, декабрь", status: 0),
    Line("schedule", "--section-month", "2016-04", "до 15 числа", status: 0),
  ]

  @Test(arguments: lines)
  func exitCodes(line: Line) throws {
    let folder = try Folder(site: "good")
    let outcome = try Program.run(line.words, in: folder)
    #expect(outcome.status == line.status, "\(outcome.output)\(outcome.errors)")
    #expect((line.status == 0) == outcome.errors.isEmpty)
    #expect(!folder.has("public"))
  }

  @Test func statusTellsWhatIsLate() throws {
    let outcome = try Program.run(["status"], in: Folder(site: "good"))
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("На 15.06.2023:\n"))
    #expect(outcome.output.contains("нет отчёта 104 дня"), "\(outcome.output)")
    #expect(outcome.output.contains("нет отчёта 15 дней"))
    #expect(outcome.output.contains("Вторая школа"))
    #expect(!outcome.output.contains("Первая школа"))
  }

  @Test func aNewRecordListsOpenDutiesAndChangesNothing() throws {
    let folder = try Folder(site: "good")
    try Program.run(["build"], in: folder)
    let before = try folder.files(in: "public")
    let outcome = try Program.run(["new", "progress", "dubki", "--school", "vtoraya"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      try folder.text(of: "content/dubki/progress/2023-06-15-vtoraya.md").contains("\n## 1.2 В работе\n"))
    #expect(try Program.run(["build"], in: folder).status == 0)
    #expect(try folder.files(in: "public") == before)
    #expect(try Program.run(["new", "progress", "dubki", "--school", "vtoraya"], in: folder).status == 2)
  }

  @Test func helpIsRussian() throws {
    let help = try Program.run(["help", "build"], in: Folder()).output
    for word in ["USAGE", "OPTIONS", "default", "Show"] { #expect(!help.contains(word)) }
    #expect(help.contains("КАК ПИСАТЬ: vekha build"))
  }

  @Test func schedulesAreReadFromStandardInput() throws {
    let folder = try Folder()
    let outcome = try Program.run(
      ["schedule", "--period", "2023", "--format", "json"], in: folder,
      input: "до 10.02.2023\n\n2021/22\tМай\nкогда рак свистнет")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines.first?.hasPrefix("{\"phrase\":\"до 10.02.2023\",\"unread\":[],\"parts\":[{\"kind\":\"by\"")
        == true)
    #expect(lines.dropFirst().first?.contains("\"due\":\"2022-05-31\"") == true)
    #expect(lines.last?.contains("\"occurrences\":[]") == true)
    let faulty = try Program.run(["schedule", "--format", "json"], in: folder, input: "весна\tМай\n")
    #expect(faulty.status == 64)
    #expect(faulty.errors.contains("Строка 1"))
  }

  @Test func theReportDateDecidesTheBytes() throws {
    let folder = try Folder(site: "good")
    let clocks = [("UTC", "C"), ("Asia/Kamchatka", "ru_RU.UTF-8"), ("America/New_York", "tr_TR.UTF-8")]
    for (place, (zone, locale)) in clocks.enumerated() {
      let outcome = try Program.run(
        ["build", "--output", "out\(place)", "--jobs", "\(place + 1)"], in: folder,
        environment: ["TZ": zone, "LC_ALL": locale, "HOME": "/nowhere"])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(try folder.files(in: "out0") == folder.files(in: "out1"))
    #expect(try folder.files(in: "out0") == folder.files(in: "out2"))
  }
}
