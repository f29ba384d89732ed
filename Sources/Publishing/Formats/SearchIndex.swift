import Archiving
import Monitoring
import Templating

/// Everything the search page finds, as script files, because a page opened from the disk may not fetch.
///
/// `assets/search-index.js` lists the parts, each with entries of one municipality; the page loads them when somebody
/// searches. Words are stored as they are written: the script that searches also takes off their endings.
struct SearchIndex: Sendable {
  let contributions: [Contribution]

  /// The list of parts.
  var file: SiteFile { SiteFile(path: SitePath.asset("search-index.js")) { print(into: &$0) } }

  private func print(into output: inout Output) {
    output.append("var vekhaSearch = {kinds: [")
    output.append(scripted: SearchEntry.Kind.allCases.map(\.title))
    output.append("], parts: [")
    for municipality in contributions {
      for part in municipality.searchParts {
        output.append("\n[")
        output.append(scripted: [municipality.shortName, part.path])
        output.append(", \(part.count)],")
      }
    }
    output.append("\n]};\n")
  }
}

/// Some entries of one municipality, in a file of their own.
struct SearchPart: Archived, Sendable {
  /// What a part holds at most; a page never loads more than it has to keep in one piece.
  static let size = 500

  private(set) var path = ""
  private(set) var count = 0

  init() {}

  init(path: String, count: Int) {
    self.path = path
    self.count = count
  }

  mutating func pass(through archive: inout Archive) {
    archive.pass(&path)
    archive.pass(count: &count)
  }
}

extension MunicipalityEdition {
  /// The municipality's part of the search index, in files.
  func searchFiles(of entries: [SearchEntry]) -> [(part: SearchPart, file: SiteFile)] {
    stride(from: 0, to: entries.count, by: SearchPart.size).enumerated().map { place, start in
      let path = SitePath.search(place + 1, of: municipality.id)
      let entries = entries[start..<min(start + SearchPart.size, entries.count)]
      let file = SiteFile(path: path) { output in
        output.append("vekhaSearch.add(")
        output.append(scripted: [path])
        output.append(", [\n")
        for entry in entries { output.append(entry) }
        output.append("]);\n")
      }
      return (SearchPart(path: path, count: entries.count), file)
    }
  }
}

extension Output {
  /// One entry a line: kind, path, title, context, further words.
  fileprivate mutating func append(_ entry: SearchEntry) {
    append("[\(entry.kind.rawValue), ")
    append(scripted: [entry.path, entry.title, entry.context, entry.words])
    append("],\n")
  }

  /// Texts as a script has them, one after another.
  fileprivate mutating func append(scripted texts: [String]) {
    for (place, text) in texts.enumerated() {
      if place > 0 { append(", ") }
      JSONValue.print(text, into: &self)
    }
  }
}
