import Archiving
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

  init(of read: ReadMunicipality) {
    linkedFiles = read.content.linkedFiles
    asked = read.asked
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
  fileprivate mutating func pass(_ file: inout LinkedFile) {
    var path = file.path
    var since = file.since?.iso ?? ""
    pass(&path)
    pass(&since)
    file = LinkedFile(path: path, since: Day(iso: since))
  }

  mutating func pass(_ asked: inout [String: ContentDirectory.Entry]) {
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
