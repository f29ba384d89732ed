import Diagnostics
import Monitoring
import Publishing
import Reading
import Schedules

/// What a build needs to know of a municipality besides its files: the next one can do with it as long as nothing of
/// the municipality changes.
struct MunicipalityAccount: Archived, Sendable {
  /// What was found in its own files, with paths from the content's folder.
  private(set) var findings = Findings()
  /// What was found in the files of the content's folder itself by looking at it.
  private(set) var findingsInFrame = Findings()
  /// The documents it links to.
  private(set) var linkedFiles: [LinkedFile] = []
  /// What its texts looked for in other folders, and what was there.
  private(set) var asked: [String: ContentDirectory.Entry] = [:]
  /// How many statements were handed in after the report date.
  var later = 0
  /// The reports on closed periods whose figures have changed, by path.
  var reopened: [String] = []
  /// What the pages of the whole site show of it; nil when it has no pages.
  var contribution: Contribution?

  init() {}

  init(of linked: LinkedMunicipality) {
    linkedFiles = linked.content.linkedFiles
    asked = linked.asked
  }

  /// Takes what was found.
  mutating func take(_ found: Findings) {
    findings = found.filter { ContentDirectory.folder(of: $0.location.path) != nil }
    findingsInFrame = found.filter { ContentDirectory.folder(of: $0.location.path) == nil }
  }
}

extension MunicipalityAccount {
  mutating func pass(through archive: inout Archive) {
    archive.pass(&findings)
    archive.pass(&findingsInFrame)
    archive.pass(&linkedFiles, of: { LinkedFile(path: "") }) { $1.pass(&$0) }
    archive.pass(&asked)
    archive.pass(count: &later)
    archive.pass(&reopened)
    var hasPages = contribution != nil
    archive.pass(&hasPages)
    var whole = contribution ?? Contribution()
    if hasPages { whole.pass(through: &archive) }
    contribution = hasPages ? whole : nil
  }
}

extension Archive {
  fileprivate mutating func pass(_ findings: inout Findings) {
    var all = findings.all
    pass(&all, of: { Diagnostic(.notice, "", at: SourceLocation(path: ""), "") }) { $1.pass(&$0) }
    findings = Findings()
    for finding in all { findings.add(finding) }
  }

  private mutating func pass(_ finding: inout Diagnostic) {
    var numbers = [
      finding.severity.rawValue, finding.location.line, finding.location.column, finding.location.length,
    ]
    var words = [finding.id, finding.location.path, finding.message, finding.remedy]
    pass(&numbers, of: { 0 }) { $1.pass(&$0) }
    pass(&words)
    guard numbers.count == 4, words.count == 4, let severity = Diagnostic.Severity(rawValue: numbers[0])
    else {
      return refuse()
    }
    let place = SourceLocation(path: words[1], line: numbers[1], column: numbers[2], length: numbers[3])
    finding = Diagnostic(severity, words[0], at: place, words[2], remedy: words[3])
  }

  fileprivate mutating func pass(_ file: inout LinkedFile) {
    var path = file.path
    var since = file.since?.iso ?? ""
    pass(&path)
    pass(&since)
    file = LinkedFile(path: path, since: Day(iso: since))
  }

  fileprivate mutating func pass(_ asked: inout [String: ContentDirectory.Entry]) {
    var pairs = asked.sorted { $0.key.precedes($1.key) }.flatMap { [$0.key, $0.value.rawValue] }
    pass(&pairs)
    guard pairs.count.isMultiple(of: 2) else { return refuse() }
    asked = [:]
    for place in stride(from: 0, to: pairs.count, by: 2) {
      guard let entry = ContentDirectory.Entry(rawValue: pairs[place + 1]) else { return refuse() }
      asked[pairs[place]] = entry
    }
  }
}
