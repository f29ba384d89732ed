import Diagnostics
import Monitoring
import Schedules

extension Content {
  /// Links what was read: ids, schools, parties, audiences, coverage, evidence.
  ///
  /// `listing` holds the path of every file under the content's folder.
  public init(linking files: [ContentFile], listing: Set<String>, findings: inout Findings) {
    let files = files.sorted { $0.path.unicodeScalars.lexicographicallyPrecedes($1.path.unicodeScalars) }
    for file in files { findings.add(file.findings) }
    var links = LinkResolver(listing: listing, pages: Content.pages(of: files))
    let site = Content.site(of: files, links: &links, findings: &findings)
    let folders = MunicipalityFolder.folders(of: files, listing: listing, findings: &findings)
    var names = OutputNames(reserved: OutputNames.root)
    var municipalities: [Municipality] = []
    for folder in folders {
      var linking = MunicipalityLinking(folder, links: links)
      municipalities.append(linking.municipality())
      links = linking.links
      findings.add(linking.findings)
      var notes = FileFindings(path: "\(folder.id.text)/index.md")
      names.take(folder.id, what: "папки", at: .file, findings: &notes)
      findings.add(notes.all)
      for published in folder.publications {
        var notes = FileFindings(path: published.path)
        PublicationChecks.check(published.draft, against: site.settings, findings: &notes)
        findings.add(notes.all)
      }
    }
    self.init(
      settings: site.settings, calendar: Content.calendar(of: files, workingWeek: site.workingWeek),
      municipalities: municipalities,
      linkedFiles: links.linkedFiles)
    acknowledgements = files.flatMap(\.acknowledgements)
  }
}

extension Content {
  /// The pages by the content files they are made of; drafts make none.
  private static func pages(of files: [ContentFile]) -> [String: String] {
    var pages: [String: String] = [:]
    for file in files {
      if case .unpublished = file.draft { continue }
      if let page = file.kind.page { pages[file.path] = page }
    }
    return pages
  }

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
