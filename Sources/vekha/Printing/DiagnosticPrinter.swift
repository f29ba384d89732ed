import Diagnostics

/// Prints findings for a person: place, sentence, the source line with a mark, the remedy.
struct DiagnosticPrinter: Sendable {
  /// How many findings of one id are printed in full.
  static let inFull = 20

  private let sources: [String: SourceFile]
  private let paint: Paint

  /// A printer that takes source lines from these files.
  init(sources: [SourceFile], isColoured: Bool) {
    self.sources = Dictionary(sources.map { ($0.path, $0) }) { first, _ in first }
    paint = Paint(isOn: isColoured)
  }
}

extension DiagnosticPrinter {
  /// All findings sorted by place, at most `inFull` of one id, and how many more there are of each.
  func text(of findings: Findings) -> String {
    var text = ""
    var counts: [String: Int] = [:]
    let sorted = findings.sorted
    for finding in sorted {
      counts[finding.id, default: 0] += 1
      if counts[finding.id, default: 0] <= DiagnosticPrinter.inFull { text += self.text(of: finding) }
    }
    for (id, count) in counts.sorted(by: { $0.key < $1.key }) where count > DiagnosticPrinter.inFull {
      text += "и ещё \(count - DiagnosticPrinter.inFull) таких: [\(id)]\n"
    }
    return text
  }

  /// «2 ошибки, 1 предупреждение, 5 замечаний»; empty when there is nothing.
  static func count(of findings: Findings) -> String {
    let all = findings.sorted
    let errors = all.count { $0.severity == .error }
    let warnings = all.count { $0.severity == .warning }
    let notices = all.count - errors - warnings
    var counts: [String] = []
    if errors > 0 { counts.append(counted(errors, "ошибка", "ошибки", "ошибок")) }
    if warnings > 0 {
      counts.append(counted(warnings, "предупреждение", "предупреждения", "предупреждений"))
    }
    if notices > 0 { counts.append(counted(notices, "замечание", "замечания", "замечаний")) }
    return counts.joined(separator: ", ")
  }

  private func text(of finding: Diagnostic) -> String {
    let place = paint(.strong, finding.location.printed + ":")
    let word = paint(Paint.Role(finding.severity), finding.severity.word)
    var text = "\(place) \(word) \(paint(.quiet, "[\(finding.id)]")) \(finding.sentence.shown)\n"
    text += excerpt(at: finding.location, as: finding.severity)
    if !finding.remedy.isEmpty { text += "  \(paint(.strong, "→")) \(finding.remedy.shown)\n" }
    return text
  }

  private func excerpt(at location: SourceLocation, as severity: Diagnostic.Severity) -> String {
    guard location.line > 0, let source = sources[location.path] else { return "" }
    let excerpt = Excerpt(of: source.line(location.line), column: location.column, length: location.length)
    // A finding about the whole file names the first line of its head, which says nothing.
    guard !excerpt.line.isEmpty, location.column > 0 || excerpt.line != "---" else { return "" }
    let number = "\(location.line)"
    var text = paint(.quiet, "  \(number) | ") + excerpt.line + "\n"
    if !excerpt.mark.isEmpty {
      let margin = String(repeating: " ", count: number.utf8.count)
      text += paint(.quiet, "  \(margin) | ") + paint(Paint.Role(severity), excerpt.mark) + "\n"
    }
    return text
  }
}

extension SourceLocation {
  /// `content/site.md:3:7`, without what is unknown.
  var printed: String {
    if line == 0 { return path.shown }
    return column == 0 ? "\(path.shown):\(line)" : "\(path.shown):\(line):\(column)"
  }
}

extension String {
  /// The text without what would steer a terminal or turn the direction of its letters.
  var shown: String {
    // Most texts are paths of printable ASCII, which steers nothing.
    guard utf8.contains(where: { !(0x20..<0x7F ~= $0) }) else { return self }
    var shown = ""
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: shown += "\u{FFFD}"
      case .format where scalar != "\u{AD}" && scalar != "\u{200D}": shown += "\u{FFFD}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
