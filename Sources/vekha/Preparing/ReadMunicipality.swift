import Archiving
import Checking
import Diagnostics
import Monitoring
import Reading

/// What a municipality's texts say, linked and checked: all that is known of it before a day is asked about.
struct ReadMunicipality: Sendable {
  /// A content of nothing but this municipality.
  private(set) var content: Content
  /// What was found in its texts, and what looking at them found in the files of the content's folder itself.
  private(set) var findings = Findings()
  /// What its texts looked for in other folders, and what was there.
  private(set) var asked: [String: ContentDirectory.Entry] = [:]
  /// How long each step took; none when it was kept by an earlier build.
  private(set) var laps: [Stopwatch.Lap] = []
}

extension ReadMunicipality {
  /// Links what was read of a municipality's folder; nothing is checked yet.
  init(_ folder: Survey.Folder, files: [ContentFile], in survey: Survey) {
    var stopwatch = Stopwatch()
    let linked = LinkedMunicipality(
      folder.id, of: files, in: survey.directory, frame: survey.frame, findings: &findings)
    stopwatch.lap("связи")
    (content, asked, laps) = (linked.content, linked.asked, stopwatch.laps)
  }

  /// The same with what the checks find in the texts.
  func checked(in texts: [SourceFile]) -> ReadMunicipality {
    var (checked, stopwatch) = (self, Stopwatch())
    checked.findings = Linter.findings(in: content, and: findings).narrowed(in: texts)
    stopwatch.lap("проверки")
    checked.laps += stopwatch.laps
    return checked
  }

  /// What was kept of a municipality; nil when it makes no sense, or when its texts now look for something else.
  init?(reading archive: inout Archive, in survey: Survey) {
    content = survey.frame.ofNoMunicipality
    pass(through: &archive)
    guard archive.isAtEnd, asked.allSatisfy({ survey.directory.entry(at: $0.key) == $0.value }) else {
      return nil
    }
  }

  /// Everything but the settings and the work calendar, which are the whole content's.
  mutating func pass(through archive: inout Archive) {
    archive.passMunicipalities(of: &content)
    archive.pass(&findings)
    archive.pass(&asked)
  }
}
