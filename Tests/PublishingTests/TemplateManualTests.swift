import Foundation
import Templating
import Testing

@testable import Publishing

/// `templates/README.md` names every view and field that templates are given, in the words of the shapes.
@Suite struct TemplateManualTests {
  private static let manual = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../templates/README.md").standardizedFileURL

  /// With `VEKHA_RECORD=1` in the environment the manual is written anew, and the test fails all the same.
  @Test func namesEveryFieldOfEveryView() throws {
    let text = try String(contentsOf: Self.manual, encoding: .utf8)
    let marker = "<!-- Ниже: из кода, руками не править. -->\n"
    let start = try #require(text.range(of: marker))
    let expected = ShapeManual(of: PageKind.allCases).text
    if ProcessInfo.processInfo.environment["VEKHA_RECORD"] == "1" {
      try (text[..<start.upperBound] + expected).write(to: Self.manual, atomically: true, encoding: .utf8)
      Issue.record("templates/README.md is written anew")
    }
    #expect(String(text[start.upperBound...]) == expected)
  }
}

/// The names that templates are given, as the manual lists them.
private struct ShapeManual {
  private(set) var text = ""
  private var pending: [Shape] = []
  private var seen = Set<ObjectIdentifier>()

  init(of kinds: [PageKind]) {
    text += "\n## Страницы\n"
    for kind in kinds { list(kind.shape, under: "\(kind.rawValue).mustache") }
    text += "\n## Части страниц\n"
    while !pending.isEmpty {
      let shape = pending.removeFirst()
      list(shape, under: shape.name)
    }
  }

  private mutating func list(_ shape: Shape, under title: String) {
    guard seen.insert(ObjectIdentifier(shape)).inserted else { return }
    text += "\n### \(title)\n\n| имя | что это | что говорит |\n| --- | --- | --- |\n"
    for field in shape.fields {
      text += "| `\(field.name)` | \(kind(of: field)) | \(field.summary) |\n"
    }
  }

  private mutating func kind(of field: Shape.Field) -> String {
    switch field.kind {
    case .text: return "текст"
    case .markup: return "готовый HTML, `{{{\(field.name)}}}`"
    case .flag: return "да или нет"
    case .texts: return "список текстов"
    case .record(let shape):
      pending.append(shape)
      return "часть [\(shape.name)](#\(shape.name))"
    case .records(let shape):
      pending.append(shape)
      return "список частей [\(shape.name)](#\(shape.name))"
    }
  }
}
