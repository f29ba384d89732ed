import Diagnostics
import Monitoring

/// The files of one municipality, by what they are.
struct MunicipalityFolder: Sendable {
  /// A draft with the path of its file.
  struct Entry<Draft: Sendable>: Sendable {
    let path: String
    let draft: Draft
  }

  let id: Municipality.ID
  var index: Entry<MunicipalityDraft>?
  var schools: [Entry<SchoolDraft>] = []
  var roadmaps: [Entry<RoadmapDraft>] = []
  var records: [Entry<RecordDraft>] = []
  var reports: [Entry<ReportDraft>] = []
  /// What other departments published, by the file's name.
  var publications: [Entry<PublishedMunicipality>] = []
  /// Schools and roadmaps that are drafts or cannot be read, by their folded ids.
  var absentSchools: [String: AbsentFile] = [:]
  var absentRoadmaps: [String: AbsentFile] = [:]
  var absentRecords = Set<Statement.RecordID>()

  private var hasIndexFile = false
  /// Every `.json` file beside `index.md`, readable or not.
  private(set) var publicationFiles: [String] = []
  private(set) var isUnpublished = false

  /// The files of a folder.
  init(id: Municipality.ID, files: [ContentFile]) {
    self.id = id
    for file in files { add(file) }
  }
}

extension MunicipalityFolder {
  /// What is said of a folder that is no municipality's.
  var indexMissing: Diagnostic? {
    if hasIndexFile || !publicationFiles.isEmpty { return nil }
    return Diagnostic(
      .error, "index-missing", at: SourceLocation(path: "\(id.text)/index.md"),
      "в папке «\(id.text)» нет файла index.md",
      remedy: "создайте его; хватит трёх строк: «---», «название: Сенгилеевский район», «---»")
  }

  private mutating func add(_ file: ContentFile) {
    if case .municipality = file.kind { hasIndexFile = true }
    if case .publication(let name, _) = file.kind { publicationFiles.append(name) }
    switch file.draft {
    case .municipality(let draft): index = Entry(path: file.path, draft: draft)
    case .school(let draft): schools.append(Entry(path: file.path, draft: draft))
    case .roadmap(let draft): roadmaps.append(Entry(path: file.path, draft: draft))
    case .record(let draft): records.append(Entry(path: file.path, draft: draft))
    case .report(let draft): reports.append(Entry(path: file.path, draft: draft))
    case .publication(let draft): publications.append(Entry(path: file.path, draft: draft))
    case .unpublished: addAbsent(file, .unpublished)
    case .none: addAbsent(file, .unreadable)
    case .site, .calendar: break
    }
  }

  private mutating func addAbsent(_ file: ContentFile, _ why: AbsentFile) {
    switch file.kind {
    case .municipality: if case .unpublished = why { isUnpublished = true }
    case .school(let id, _): absentSchools[id.text.folded] = why
    case .roadmap(let id, _): absentRoadmaps[id.text.folded] = why
    case .record(let id, _): absentRecords.insert(id)
    case .report, .publication, .site, .calendar, .attachment, .unknown: break
    }
  }
}
