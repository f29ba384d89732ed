import Diagnostics
import Monitoring
import Schedules

/// Makes a municipality of its files, and reports what they say of each other wrongly.
struct MunicipalityLinking {
  private(set) var links: LinkResolver
  private(set) var findings = Findings()

  private let folder: MunicipalityFolder
  private var parties: PartyDirectory

  init(_ folder: MunicipalityFolder, links: LinkResolver) {
    self.folder = folder
    self.links = links
    parties = PartyDirectory(folder.index?.draft.municipality.parties ?? [])
  }

  /// The municipality, whole.
  mutating func municipality() -> Municipality {
    let published = PublishedFolder(folder)
    if let whole = noting(published.path, { published.municipality(through: &$0.links, &$1) }) {
      return whole
    }
    let origin = Origin(path: "\(folder.id.text)/index.md", line: 1)
    var whole =
      folder.index?.draft.municipality ?? Municipality(id: folder.id, name: folder.id.text, origin: origin)
    if let index = folder.index {
      whole.body = noting(index.path) { $0.text(index.draft.body, in: index.path, &$1) }
    }
    whole.schools = schools()
    let directory = SchoolDirectory(whole.schools, absent: folder.absentSchools)
    whole.roadmaps = roadmaps(directory)
    whole.parties = parties.all
    whole.statements = statements(about: whole.roadmaps, directory)
    whole.reports = reports(about: whole.roadmaps)
    return whole
  }
}

extension MunicipalityLinking {
  private mutating func schools() -> [School] {
    var names = OutputNames(reserved: OutputNames.schools)
    var schools: [School] = []
    for entry in folder.schools.sorted(by: { $0.draft.school.id < $1.draft.school.id }) {
      schools.append(
        noting(entry.path) { linking, notes in
          var school = entry.draft.school
          names.take(school.id, what: "школы", at: .file, findings: &notes)
          school.body = linking.text(entry.draft.body, in: entry.path, &notes)
          return school
        })
    }
    return schools
  }

  private mutating func roadmaps(_ directory: SchoolDirectory) -> [Roadmap] {
    var names = OutputNames(reserved: OutputNames.municipality)
    var roadmaps: [Roadmap] = []
    for entry in folder.roadmaps.sorted(by: { $0.draft.roadmap.id < $1.draft.roadmap.id }) {
      var notes = FileFindings(path: entry.path)
      names.take(entry.draft.roadmap.id, what: "карты", at: .file, findings: &notes)
      var linking = RoadmapLinking(
        entry, directory: directory, links: links, parties: parties, findings: notes)
      roadmaps.append(linking.roadmap())
      links = linking.links
      parties = linking.parties
      findings.add(linking.findings.all)
    }
    return roadmaps
  }

  private mutating func statements(about roadmaps: [Roadmap], _ directory: SchoolDirectory) -> [Statement] {
    let ids = Set(folder.records.map(\.draft.id)).union(folder.absentRecords)
    var linking = RecordLinking(
      roadmaps, absentRoadmaps: folder.absentRoadmaps, schools: directory, records: ids, links: links)
    var statements: [Statement] = []
    for entry in folder.records { statements += linking.statements(of: entry) }
    links = linking.links
    findings.add(linking.findings)
    return statements.sorted { Statement.isTaken($0, before: $1) }
  }

  private mutating func reports(about roadmaps: [Roadmap]) -> [PeriodReport] {
    let index = RoadmapDirectory(roadmaps, absent: folder.absentRoadmaps)
    let reports = folder.reports.compactMap { entry in
      noting(entry.path) { $0.report(entry, roadmaps: index, &$1) }
    }
    return reports.sorted { left, right in
      if left.period.last != right.period.last { return left.period.last < right.period.last }
      return left.id < right.id
    }
  }

  private mutating func report(
    _ entry: MunicipalityFolder.Entry<ReportDraft>, roadmaps: RoadmapDirectory, _ notes: inout FileFindings
  ) -> PeriodReport? {
    let draft = entry.draft
    let roadmap = roadmaps.roadmap(named: draft.roadmap, findings: &notes)
    links.day = draft.date
    defer { links.day = nil }
    let body = text(draft.body, in: entry.path, &notes)
    guard let period = draft.period, let date = draft.date, let roadmap else { return nil }
    var report = PeriodReport(
      id: draft.id, period: period, date: date, roadmap: roadmap, origin: draft.origin)
    report.author = draft.author
    report.figures = draft.figures
    report.body = body
    return report
  }

  private mutating func text(
    _ draft: DraftText, in path: String, _ notes: inout FileFindings
  ) -> RichText {
    RichText(linking: draft, in: path, through: &links, findings: &notes)
  }

  /// Does a step for one file and keeps its findings.
  private mutating func noting<Result>(
    _ path: String, _ step: (inout MunicipalityLinking, inout FileFindings) -> Result
  ) -> Result {
    var notes = FileFindings(path: path)
    let result = step(&self, &notes)
    findings.add(notes.all)
    return result
  }
}
