import Monitoring
import Templating

/// Everything the search page finds, as script files, because a page opened from the disk may not fetch.
///
/// `assets/search-index.js` lists the parts; the page loads them when somebody searches. Words are stored as
/// they are written: the script that searches also takes off their endings.
struct SearchIndex: Sendable {
  /// What a part holds at most; a page never loads more than it has to keep in one piece.
  static let partSize = 500

  /// The parts, municipality by municipality.
  let parts: [Part]

  /// Some entries of one municipality, in a file of their own.
  struct Part: Sendable {
    let municipality: String
    let path: String
    let entries: [SearchEntry]
  }

  init(of edition: Edition) {
    parts = edition.municipalities.flatMap { municipality in
      let entries = municipality.searchEntries
      return stride(from: 0, to: entries.count, by: Self.partSize).enumerated().map { place, start in
        Part(
          municipality: municipality.municipality.shortName,
          path: SitePath.asset("search-\(municipality.municipality.id.slug)-\(place + 1).js"),
          entries: Array(entries[start..<min(start + Self.partSize, entries.count)]))
      }
    }
  }

  /// The list of parts and the parts.
  var files: [SiteFile] {
    [SiteFile(path: SitePath.asset("search-index.js")) { printList(into: &$0) }]
      + parts.enumerated().map { place, part in
        SiteFile(path: part.path) { print(part, at: place, into: &$0) }
      }
  }
}

extension SearchIndex {
  private func printList(into output: inout Output) {
    output.append("var vekhaSearch = {kinds: [")
    printTexts(SearchEntry.Kind.allCases.map(\.title), into: &output)
    output.append("], parts: [")
    for part in parts {
      output.append("\n[")
      printTexts([part.municipality, part.path], into: &output)
      output.append(", \(part.entries.count)],")
    }
    output.append("\n]};\n")
  }

  /// One entry a line: kind, path, title, context, further words.
  private func print(_ part: Part, at place: Int, into output: inout Output) {
    output.append("vekhaSearch.add(\(place), [\n")
    for entry in part.entries {
      output.append("[\(entry.kind.rawValue), ")
      printTexts([entry.path, entry.title, entry.context, entry.words], into: &output)
      output.append("],\n")
    }
    output.append("]);\n")
  }

  private func printTexts(_ texts: [String], into output: inout Output) {
    for (place, text) in texts.enumerated() {
      if place > 0 { output.append(", ") }
      JSONValue.print(text, into: &output)
    }
  }
}
