import Diagnostics
import Foundation
import Testing

@testable import Checking

struct ManualTests {
  @Test func everyFindingHasItsEntry() throws {
    let entries = try manual().components(separatedBy: "\n### ").dropFirst()
    for rule in Linter.rules {
      let entry = try #require(entries.first { $0.hasPrefix("`\(rule.id)`\n") }, "\(rule.id)")
      let severity = rule.severity == .warning ? "Предупреждение" : "Уведомление"
      #expect(entry.contains("\(severity). \(rule.summary)\n"), "\(rule.id)")
      #expect(entry.contains("\nПример: ") && entry.contains("\nЧто делать: "), "\(rule.id)")
    }
    let ids = Set(Linter.rules.map { $0.id } + [Acknowledgements.unusedID])
    #expect(Set(entries.compactMap { $0.split(separator: "`").first.map(String.init) }) == ids)
  }

  private func manual() throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: folder.appending(path: "docs/findings.md"), encoding: .utf8)
  }
}
