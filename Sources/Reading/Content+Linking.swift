import Diagnostics
import Monitoring
import Schedules

extension Content {
  /// Links the files of the content's folder itself: the settings and the work calendar, no municipality yet.
  public init(frame files: [ContentFile], in directory: ContentDirectory, findings: inout Findings) {
    for file in files { findings.add(file.findings) }
    var links = LinkResolver(directory, folder: "", files: files)
    let site = Content.site(of: files, links: &links, findings: &findings)
    self.init(
      settings: site.settings, calendar: Content.calendar(of: files, workingWeek: site.workingWeek),
      linkedFiles: links.linkedFiles)
    acknowledgements = files.flatMap(\.acknowledgements)
  }

  /// Links everything that was read: ids, schools, parties, audiences, coverage, evidence.
  ///
  /// `listing` holds the path of every file under the content's folder.
  public init(linking files: [ContentFile], listing: Set<String>, findings: inout Findings) {
    let drafts = Set(files.filter(\.isUnpublished).map(\.path))
    let directory = ContentDirectory(
      paths: listing.union(files.map(\.path)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    ) { drafts.contains($0) }
    let folders = Dictionary(grouping: files) { ContentDirectory.folder(of: $0.path).map(String.init) ?? "" }
    self.init(frame: folders[""] ?? [], in: directory, findings: &findings)
    findings.add(directory.addressFindings)
    let frame = self
    for id in directory.municipalities {
      let linked = LinkedMunicipality(
        id, of: folders[id.text] ?? [], in: directory, frame: frame, findings: &findings)
      add(linked.content)
    }
  }

  /// The settings and the work calendar that a content of one municipality begins with.
  public var ofNoMunicipality: Content {
    var settings = settings
    // The first page shows it, and no page of a municipality.
    settings.body = .empty
    return Content(settings: settings, calendar: calendar)
  }

  /// Takes the municipalities of another part of the same content.
  public mutating func add(_ other: Content) {
    municipalities += other.municipalities
    linkedFiles += other.linkedFiles
    acknowledgements += other.acknowledgements
  }
}

/// One municipality's files, linked.
public struct LinkedMunicipality: Sendable {
  /// A content of nothing but this municipality, under the settings of the whole; without it when it is a draft.
  public let content: Content
  /// What its texts look for beyond its own files, and what was there.
  public let asked: [String: ContentDirectory.Entry]

  /// Links the files of a folder; `frame` holds the settings and the work calendar.
  public init(
    _ id: Municipality.ID, of files: [ContentFile], in directory: ContentDirectory, frame: Content,
    findings: inout Findings
  ) {
    let files = files.sorted { $0.path.unicodeScalars.lexicographicallyPrecedes($1.path.unicodeScalars) }
    for file in files { findings.add(file.findings) }
    let folder = MunicipalityFolder(id: id, files: files)
    if let missing = folder.indexMissing { findings.add(missing) }
    var content = frame.ofNoMunicipality
    content.acknowledgements = files.flatMap(\.acknowledgements)
    guard !folder.isUnpublished else {
      (self.content, asked) = (content, [:])
      return
    }
    var linking = MunicipalityLinking(
      folder, links: LinkResolver(directory, folder: "\(id.text)/", files: files))
    content.municipalities = [linking.municipality()]
    findings.add(linking.findings)
    for published in folder.publications {
      var notes = FileFindings(path: published.path)
      PublicationChecks.check(published.draft, against: frame.settings, findings: &notes)
      findings.add(notes.all)
    }
    content.linkedFiles = linking.links.linkedFiles
    (self.content, asked) = (content, linking.links.asked)
  }
}

extension Content {
  private static func site(
    of files: [ContentFile], links: inout LinkResolver, findings: inout Findings
  ) -> (settings: SiteSettings, workingWeek: Int) {
    var notes = FileFindings(path: "site.md")
    defer { findings.add(notes.all) }
    for file in files where file.kind == .site {
      switch file.draft {
      case .site(let draft):
        var settings = draft.settings
        settings.body = RichText(linking: draft.body, in: file.path, through: &links, findings: &notes)
        return (settings, draft.workingWeek)
      case .unpublished:
        notes.error(
          "site-missing", at: .file, "site.md отмечен как черновик", remedy: "уберите из него «черновик: да»")
      case .calendar, .municipality, .school, .roadmap, .record, .report, .publication, .none: break
      }
      return (SiteSettings(title: ""), 5)
    }
    notes.error(
      "site-missing", at: .file, "в папке нет файла site.md",
      remedy: "создайте его; хватит трёх строк: «---», «название: Дорожные карты района», «---»")
    return (SiteSettings(title: ""), 5)
  }

  private static func calendar(of files: [ContentFile], workingWeek: Int) -> WorkCalendar {
    for file in files {
      guard case .calendar(let draft) = file.draft else { continue }
      return WorkCalendar(
        daysOff: draft.daysOff, workingDays: draft.workingDays, knownYears: draft.years,
        workingWeek: workingWeek)
    }
    return WorkCalendar(workingWeek: workingWeek)
  }
}
