import Foundation
import Schedules
import Testing

/// The example tables of the manual page are what the grammar does.
struct ManualTests {
  private static func page() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let places = [root.appending(path: "docs/schedules.md").path()]
    let path = try #require(places.first { FileManager.default.fileExists(atPath: $0) })
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func everyExampleMeansWhatThePageSays() throws {
    var count = 0
    for line in try Self.page().split(separator: "\n") where line.hasPrefix("| 20") {
      let cells = line.replacing("\\|", with: "¦").split(separator: "|").map {
        $0.replacing("¦", with: "|").trimmingCharacters(in: .whitespaces)
      }
      try #require(cells.count == 3, "\(line)")
      #expect(Meaning(try read(cells[1], cells[0])).text == Meaning.full(cells[2]), "\(line)")
      count += 1
    }
    #expect(count >= 45)
  }
}
