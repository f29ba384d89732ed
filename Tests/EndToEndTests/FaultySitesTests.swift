import Foundation
import Testing

/// `Sites/faulty/<id>/`: the good site with one mistake, and every finding it then has.
///
/// A folder holds the files that are different, a `setup.sh` for what Git cannot keep, `arguments.txt` for what
/// is said on the command line, and `expected.txt`: place, severity and id of each finding that the good site
/// has not. `VEKHA_RECORD=1` writes what is found there, and fails.
struct FaultySitesTests {
  private static let sites = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sites")
  private static let faulty = sites.appending(path: "faulty")

  static let ids = ((try? FileManager.default.contentsOfDirectory(atPath: faulty.path)) ?? []).sorted()

  @Test(arguments: ids)
  func reportsExactlyItsFindings(id: String) throws {
    let found = try findings(in: try folder(of: id), arguments: FaultySitesTests.arguments(of: id))
      .filter { !FaultySitesTests.known.contains($0) }
    let file = FaultySitesTests.faulty.appending(path: "\(id)/expected.txt")
    let text = found.map { $0 + "\n" }.joined()
    #expect(found.contains { $0.hasSuffix("[\(id)]") }, "\(text)")
    if ProcessInfo.processInfo.environment["VEKHA_RECORD"] != nil {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded")
    }
    #expect(try text == String(contentsOf: file, encoding: .utf8))
  }

  @Test func everyFindingHasItsSite() throws {
    let ids = try FaultySitesTests.idsInSources()
    #expect(ids.count > 100)
    #expect(ids.subtracting(FaultySitesTests.ids).sorted() == [], "findings without a site")
    #expect(Set(FaultySitesTests.ids).subtracting(ids).sorted() == [], "sites without a finding")
  }

  /// Each page of the manual explains every finding that it heads: how bad it is, an example, the remedy.
  @Test func everyFindingHasItsEntryInTheManual() throws {
    let manual = FaultySitesTests.sites.appending(path: "../../../docs").standardizedFileURL
    let entries = try ["findings.md", "messages.md"].flatMap { page in
      try String(contentsOf: manual.appending(path: page), encoding: .utf8)
        .components(separatedBy: "\n### `").dropFirst()
    }
    let headed = entries.map { String($0.prefix { $0 != "`" }) }
    #expect(headed.count == Set(headed).count)
    #expect(try Set(headed) == FaultySitesTests.idsInSources())
    for (id, entry) in zip(headed, entries) {
      let expected = try String(
        contentsOf: FaultySitesTests.faulty.appending(path: "\(id)/expected.txt"), encoding: .utf8)
      let severities = [("error", "Ошибка"), ("warning", "Предупреждение"), ("notice", "Замечание")]
      let word = severities.first { expected.contains(": \($0.0) [\(id)]") }?.1
      // Some of the linter's findings are milder than the same finding of the reader.
      let words = Set([word, "Предупреждение", "Замечание"].compactMap(\.self))
      #expect(words.contains { entry.hasPrefix("\(id)`\n\n\($0). ") }, "\(entry)")
      #expect(entry.contains("\nПример: ") && entry.contains("\nЧто делать: "), "\(id)")
    }
  }

  /// What the good site itself is told.
  private static let known = Set(
    (try? FaultySitesTests().findings(in: Folder(site: "good"), arguments: [])) ?? [])
}

extension FaultySitesTests {
  private func folder(of id: String) throws -> Folder {
    let folder = try Folder(site: "good")
    let overlay = FaultySitesTests.faulty.appending(path: id)
    for case let path as String in FileManager.default.enumerator(atPath: overlay.path) ?? .init() {
      let file = overlay.appending(path: path)
      guard path.contains("/"), try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
      else { continue }
      try folder.write(try Data(contentsOf: file), to: path)
    }
    let setup = overlay.appending(path: "setup.sh").path
    if FileManager.default.fileExists(atPath: setup) { try folder.run("/bin/sh", "-e", setup) }
    return folder
  }

  private static func arguments(of id: String) -> [String] {
    let file = faulty.appending(path: "\(id)/arguments.txt")
    return (try? String(contentsOf: file, encoding: .utf8))?.split(whereSeparator: \.isWhitespace)
      .map(String.init) ?? []
  }

  private struct Report: Decodable {
    struct Finding: Decodable {
      let severity: String
      let id: String
      let file: String
      let line: Int
      let column: Int
    }

    let findings: [Finding]
  }

  private func findings(in folder: Folder, arguments: [String]) throws -> [String] {
    let outcome = try Program.run(["check", "--format", "json"] + arguments, in: folder)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    let isFaulty = report.findings.contains { $0.severity == "error" }
    #expect(outcome.status == (isFaulty ? 1 : 0))
    return report.findings.map { "\($0.file):\($0.line):\($0.column): \($0.severity) [\($0.id)]" }
  }

  /// The ids that the sources report.
  private static func idsInSources() throws -> Set<String> {
    let sources = sites.appending(path: "../../../Sources").standardizedFileURL
    let spoken = /(?:error|warning|notice|report|remark|add)\(\s*(?:\.\w+,\s*)?"([a-z0-9]+(?:-[a-z0-9]+)+)"/
    let named = /(?:let \w*[iI][dD]|id:|Diagnostic\(\s*\.\w+,)\s*=?\s*"([a-z0-9]+(?:-[a-z0-9]+)+)"/
    var ids = Set<String>()
    for module in ["Reading", "Checking", "Templating", "vekha"] {
      let folder = sources.appending(path: module)
      for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init()
      where path.hasSuffix(".swift") {
        let code = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        ids.formUnion(code.matches(of: spoken).map { String($0.1) })
        ids.formUnion(code.matches(of: named).map { String($0.1) })
      }
    }
    return ids
  }
}
