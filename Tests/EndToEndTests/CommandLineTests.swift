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

  @Test(arguments: [
    (["--version"], Int32(0)), (["--help"], 0), (["help", "build"], 0), (["bild"], 64),
    (["build", "--nosuch"], 64),
    (["build", "--as-of", "31.06.2023"], 64), (["build", "--output", "content"], 64),
    (["build", "--output", "content/inner"], 64), (["schedule"], 64), (["schedule", "май"], 64),
    (["schedule", "--period", "2023", "Май, декабрь"], 0),
  ])
  func exitCodes(arguments: [String], status: Int32) throws {
    let folder = try Folder(site: "good")
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.status == status, "\(outcome.output)\(outcome.errors)")
    #expect((status == 0) == outcome.errors.isEmpty)
    #expect(!folder.has("public"))
  }

  @Test func helpIsRussian() throws {
    let help = try Program.run(["help", "build"], in: Folder()).output
    for word in ["USAGE", "OPTIONS", "default", "Show"] { #expect(!help.contains(word)) }
    #expect(help.contains("КАК ПИСАТЬ: vekha build"))
  }

  @Test func schedulesAreReadFromStandardInput() throws {
    let folder = try Folder()
    let outcome = try Program.run(
      ["schedule", "--period", "2023", "--format", "json", "до 10.02.2023"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("{\"phrase\":\"до 10.02.2023\""))
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
