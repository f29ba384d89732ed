import Diagnostics
import Foundation
import Testing

@testable import Checking

struct ManualTests {
  @Test func everyFindingHasItsEntry() throws {
    let entries = try manual().components(separatedBy: "\n### ").dropFirst()
    let rules =
      Linter.rules.map { ($0.id, $0.severity, $0.summary) }
      + Linter.reportRules.map { ($0.id, $0.severity, $0.summary) }
    for (id, severity, summary) in rules {
      let entry = try #require(entries.first { $0.hasPrefix("`\(id)`\n") }, "\(id)")
      let severity = severity == .warning ? "Предупреждение" : "Замечание"
      #expect(entry.contains("\(severity). \(summary)\n"), "\(id)")
      #expect(entry.contains("\nПример: ") && entry.contains("\nЧто делать: "), "\(id)")
    }
    let ids = Set(rules.map { $0.0 } + [Acknowledgements.unusedID])
    #expect(Set(entries.compactMap { $0.split(separator: "`").first.map(String.init) }) == ids)
  }

  private func manual() throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: folder.appending(path: "docs/findings.md"), encoding: .utf8)
  }
}
