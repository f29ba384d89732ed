import Foundation
import Testing

/// How findings are printed: for a person, for an editor, for a code host.
struct MessageTests {
  private let record = FaultyContentTests.record

  private func faulty() throws -> Folder {
    let folder = try Folder(site: "good")
    try folder.replace("школа: pervaya", with: "школа: pervya", in: record)
    return folder
  }

  @Test func aPersonSeesTheLineAndAMarkUnderIt() throws {
    let outcome = try Program.run(["build"], in: faulty())
    #expect(
      outcome.errors.hasPrefix(
        """
        \(record):3:8: ошибка [unknown-school] Нет школы «pervya»
          3 | школа: pervya
            |        ^~~~~~
          → вы имели в виду «pervaya»?

        """), "\(outcome.errors)")
  }

  @Test(arguments: [
    // A tab is shown as two blanks; a combining letter takes no column, a wide one two.
    ("школа:\t\u{442}\u{301}пк", "школа:  т\u{301}пк", "        ^~~"),
    ("школа: 学校 № 1", "школа: 学校 № 1", "       ^~~~~~~~"),
    ("школа: \u{1B}[31mкрасная", "школа: �[31mкрасная", nil),
  ])
  func theMarkStandsUnderTheCharacters(line: String, shown: String, mark: String?) throws {
    let folder = try Folder(site: "good")
    try folder.replace("школа: pervaya", with: line, in: record)
    let errors = try Program.run(["build"], in: folder).errors
    #expect(errors.contains("  3 | \(shown)\n"), "\(errors)")
    if let mark { #expect(errors.contains("    | \(mark)\n"), "\(errors)") }
    #expect(!errors.contains("\u{1B}"))
  }

  @Test(arguments: [
    ("адрес:\tул. 学, e-mail a@b.ru", "адрес:  ул. 学, e-mail a@b.ru", "                       ^~~~~~"),
    ("адрес: кв. 5,\u{A0}и\u{306}, A@B.RU", "адрес: кв. 5,\u{A0}и\u{306}, A@B.RU", "                 ^~~~~~"),
  ])
  func theMarkIsLedToTheWords(line: String, shown: String, mark: String) throws {
    let folder = try Folder(site: "good")
    try folder.write(
      "\u{FEFF}---\r\nназвание: Школа\r\n\(line)\r\n---\r\n", to: "content/dubki/schools/vtoraya.md")
    let errors = try Program.run(["build"], in: folder).errors
    #expect(errors.contains("  3 | \(shown)\n    | \(mark)\n"), "\(errors)")
  }

  @Test func editorsReadJSON() throws {
    struct Report: Decodable {
      struct Finding: Decodable, Equatable {
        var severity, id, file: String
        var line, column, length: Int
        var message, remedy: String
      }

      var version, errors, warnings, notices: Int
      var findings: [Finding]
    }
    let outcome = try Program.run(["check", "--format", "json"], in: faulty())
    #expect(outcome.status == 1)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    #expect(report.version == 1 && report.errors == 1 && report.warnings == 0)
    #expect(report.notices == report.findings.count - 1)
    #expect(
      report.findings.first { $0.severity == "error" }
        == Report.Finding(
          severity: "error", id: "unknown-school", file: record, line: 3, column: 8, length: 6,
          message: "Нет школы «pervya»", remedy: "вы имели в виду «pervaya»?"))
  }

  @Test func codeHostsReadSARIF() throws {
    struct Log: Decodable {
      struct Message: Decodable { var text: String }
      struct Region: Decodable { var startLine, startColumn, endColumn: Int? }
      struct Artifact: Decodable { var uri: String }
      struct Physical: Decodable {
        var artifactLocation: Artifact
        var region: Region?
      }
      struct Location: Decodable { var physicalLocation: Physical }
      struct Result: Decodable {
        var ruleId, level: String
        var message: Message
        var locations: [Location]
      }
      struct Run: Decodable { var results: [Result] }

      var version: String
      var runs: [Run]
    }
    let folder = try faulty()
    try folder.write("---\nназвание: Школа\nкоротко: Ш\n---\n", to: "content/dubki/schools/третья школа.md")
    let outcome = try Program.run(["check", "--format", "sarif"], in: folder)
    let log = try JSONDecoder().decode(Log.self, from: Data(outcome.output.utf8))
    #expect(log.version == "2.1.0")
    let errors = log.runs[0].results.filter { $0.level == "error" }
    #expect(errors.map(\.ruleId).sorted() == ["unknown-key", "unknown-school"])
    let places = errors.map(\.locations[0].physicalLocation)
    #expect(
      places.contains {
        $0.artifactLocation.uri.hasSuffix(
          "/%D1%82%D1%80%D0%B5%D1%82%D1%8C%D1%8F%20%D1%88%D0%BA%D0%BE%D0%BB%D0%B0.md")
      })
    let region = places.first { $0.artifactLocation.uri == record }?.region
    #expect(region?.startLine == 3 && region?.startColumn == 8 && region?.endColumn == 14)
    #expect(log.runs[0].results.contains { $0.level == "note" })
  }

  @Test func twentyOfAKindAreShownInFull() throws {
    let folder = try Folder(site: "good")
    for number in 1...23 {
      try folder.write(
        "---\nназвание: Школа \(number)\nкоротко: \(number)\n---\n", to: "content/dubki/schools/s\(number).md"
      )
    }
    let outcome = try Program.run(["build"], in: folder)
    #expect(outcome.errors.components(separatedBy: "ошибка [unknown-key]").count == 21)
    #expect(outcome.errors.contains("\nи ещё 3 таких: [unknown-key]\n"))
    #expect(outcome.errors.contains("23 ошибки"), "\(outcome.errors.suffix(200))")
  }
}
