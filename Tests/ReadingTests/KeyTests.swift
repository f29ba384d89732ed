import Foundation
import Testing

@testable import Reading

struct KeyTests {
  @Test func everyKeyHasARow() {
    let named = Set(Key.table.map(\.key))
    #expect(Key.allCases.filter { !named.contains($0) } == [])
  }

  @Test func namesAreUniqueInTheirScope() {
    for scope in Key.Scope.allCases {
      let rows = Key.table.filter { $0.scopes.contains(scope) }
      #expect(Set(rows.map(\.russian.folded)).count == rows.count)
      #expect(Set(rows.map(\.english.folded)).count == rows.count)
    }
  }

  @Test func theManualNamesEveryKeyAndNoOther() throws {
    let manual = URL(filePath: #filePath).deletingLastPathComponent().resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/keys.md")
    let text = try String(contentsOf: manual, encoding: .utf8)
    for scope in Key.Scope.allCases {
      let rows = KeyTests.rows(of: scope, in: text)
      let wanted = Key.table.filter { $0.scopes.contains(scope) && !KeyTests.isCommon($0.key) }
        .map { "\($0.russian) / \($0.english)" }
      #expect(rows.map(\.folded).sorted() == wanted.map(\.folded).sorted(), "\(scope)")
    }
    #expect(
      KeyTests.rows(named: "common", in: text).sorted() == [
        "служебно / internal", "учтено / acknowledged", "черновик / draft",
      ])
  }

  private static func isCommon(_ key: Key) -> Bool { [.draft, .internal_, .acknowledged].contains(key) }

  private static func rows(of scope: Key.Scope, in text: String) -> [String] {
    rows(named: scope.rawValue, in: text)
  }

  /// The first two cells of the table that follows `<!-- scope -->`, as «Ключ / key».
  private static func rows(named name: String, in text: String) -> [String] {
    guard let start = text.range(of: "<!-- \(name) -->") else { return [] }
    let lines = text[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    return lines.drop { $0.isEmpty }.prefix { $0.hasPrefix("|") }.dropFirst(2).map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return "\(cells[0].replacing("`", with: "")) / \(cells[1].replacing("`", with: ""))"
    }
  }
}
