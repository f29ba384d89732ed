import Diagnostics
import Monitoring
import Testing

@testable import Reading

/// A text in which `⟦…⟧` marks the places of expected findings, so that nobody counts columns; an empty
/// mark stands for its whole line.
struct MarkedText {
  let text: String
  let places: [Place]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var places: [Place] = []
    var starts: [(line: Int, column: Int)] = []
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append((line, column))
      case "⟧":
        let start = starts.removeLast()
        let isEmpty = start == (line, column)
        places.append(
          Place(line: start.line, column: isEmpty ? 0 : start.column, length: max(1, column - start.column)))
      default:
        text.append(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
    self.text = String(text)
    self.places = places.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}

/// A finding as tests expect it: `path:line:column+length severity [id]`.
private func line(_ id: String, _ path: String, _ place: Place) -> String {
  "\(path):\(place.line):\(place.column)+\(place.length) [\(id)]"
}

/// Little contents of a few files.
struct LittleContent {
  var files: [(path: String, text: String)]
  var listing: Set<String>

  init(_ files: KeyValuePairs<String, String>, listing: Set<String> = []) {
    self.files = files.map { ($0.key, $0.value) }
    self.listing = listing
  }

  /// A site with one municipality `m`, two schools and a roadmap, before the given files, which may replace them.
  static func whole(_ files: KeyValuePairs<String, String>, listing: Set<String> = []) -> LittleContent {
    let given = Set(files.map(\.key))
    let base: [(path: String, text: String)] = [
      ("site.md", "---\nназвание: Сайт\n---\n"),
      ("m/index.md", "---\nназвание: Район\nисполнители:\n  УО: Управление образования\n---\n"),
      ("m/schools/a.md", "---\nназвание: Школа А\nкратко: СШ А\nгруппы: [500+]\n---\n"),
      ("m/schools/b.md", "---\nназвание: Школа Б\nкратко: СШ Б\n---\n"),
      ("m/roadmaps/2023.md", roadmap),
    ]
    var content = LittleContent([:], listing: listing)
    content.files = base.filter { !given.contains($0.path) } + files.map { ($0.key, $0.value) }
    return content
  }

  static let roadmap = """
    ---
    название: Карта
    период: 2023
    ---
    ## 1. Раздел

    ### 1.1. Своё дело

    - Сроки: до 10.02.2023

    ### 1.2. Дело школ

    - Сроки: май, декабрь
    - Для: каждая школа

    ### 1.3. Каждый месяц

    - Сроки: ежемесячно

    """

  /// What is read of the files.
  func read() -> (content: Content, findings: Findings) {
    let sources = files.map { SourceFile(path: $0.path, bytes: Array(MarkedText($0.text).text.utf8)) }
    var findings = Findings()
    let content = Content(
      linking: sources.map { ContentFile(reading: $0) }, listing: listing.union(sources.map(\.path)),
      findings: &findings)
    return (content, findings)
  }

  /// Expects exactly the marked findings, with these ids in the order of the files and marks; `whole` are
  /// those about whole files (`path [id]`). Answers the messages in the order of the findings.
  @discardableResult
  func expect(
    _ ids: String..., whole: [String] = [], sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) -> [String] {
    let findings = read().findings.sorted
    var left = ids[...]
    var expected: [String] = []
    for file in files.sorted(by: { $0.path < $1.path }) {
      for place in MarkedText(file.text).places {
        expected.append(line(left.popFirst() ?? "?", file.path, place))
      }
    }
    expected += left + whole.map { $0.replacing(" [", with: ":0:0+1 [") }
    let found = findings.map { finding in
      let at = finding.location
      return line(finding.id, at.path, Place(line: at.line, column: at.column, length: at.length))
    }
    #expect(found.sorted() == expected.sorted(), sourceLocation: sourceLocation)
    return findings.map { "\($0.message) → \($0.remedy)" }
  }
}

/// What reading one file as a municipality's school gives, for texts that need no other file.
func readSchool(_ text: String) -> (school: School?, findings: [String]) {
  let (content, findings) = LittleContent.whole(["m/schools/c.md": text]).read()
  return (content.municipalities[0].schools.first { $0.id.text == "c" }, findings.sorted.map(\.id))
}

/// The places of marks in a head, tried one by one.
func head(_ lines: String) -> String { "---\n\(lines)\n---\n" }
