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

  private(set) var hasIndexFile = false
  /// Every `.json` file beside `index.md`, readable or not.
  private(set) var publicationFiles: [String] = []
  private var isUnpublished = false

  private init(id: Municipality.ID) { self.id = id }
}

extension MunicipalityFolder {
  /// The folders by id; one without `index.md` is reported, one that is a draft left out.
  static func folders(
    of files: [ContentFile], listing: Set<String>, findings: inout Findings
  ) -> [MunicipalityFolder] {
    var folders: [Municipality.ID: MunicipalityFolder] = [:]
    for id in ids(in: listing) { folders[id] = MunicipalityFolder(id: id) }
    for file in files {
      guard let id = file.kind.municipality else { continue }
      folders[id, default: MunicipalityFolder(id: id)].add(file)
    }
    let sorted = folders.values.sorted { $0.id < $1.id }
    for folder in sorted where !folder.hasIndexFile && folder.publicationFiles.isEmpty {
      findings.add(folder.indexMissing)
    }
    return sorted.filter { !$0.isUnpublished }
  }

  /// The folders that hold text files, however deep, or published data.
  private static func ids(in listing: Set<String>) -> Set<Municipality.ID> {
    var ids = Set<Municipality.ID>()
    for path in listing where path.hasSuffix(".md") || path.hasSuffix(".json") {
      if path.hasSuffix(".json"), path.utf8.count(where: { $0 == UInt8(ascii: "/") }) != 1 { continue }
      guard let slash = path.firstIndex(of: "/") else { continue }
      let folder = String(path[..<slash])
      if folder != "files", !folder.hasPrefix(".") { ids.insert(Municipality.ID(folder)) }
    }
    return ids
  }

  private var indexMissing: Diagnostic {
    Diagnostic(
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
