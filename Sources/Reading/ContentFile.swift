import Diagnostics
import Monitoring

/// One content file, read on its own: pure, so that files are read in parallel.
public struct ContentFile: Sendable {
  /// The path from the content's folder: `sengileevsky/index.md`.
  public let path: String
  /// What is wrong in the file itself; places name the same path.
  public let findings: Findings
  /// The findings that the author knows of and keeps (`учтено`).
  public let acknowledgements: [Acknowledgement]

  /// What the file is.
  let kind: ContentKind
  /// What it says.
  let draft: Draft

  /// What was read of a file, not yet linked to other files.
  enum Draft: Sendable {
    case site(SiteDraft)
    case calendar(CalendarDraft)
    case municipality(MunicipalityDraft)
    case school(SchoolDraft)
    case roadmap(RoadmapDraft)
    case record(RecordDraft)
    case report(ReportDraft)
    case publication(PublishedMunicipality)
    /// `черновик: да`: as if the file were not there.
    case unpublished
    /// Not read: an attachment, or a file that `findings` say cannot be read.
    case none
  }

  /// Whether it is a draft, `черновик: да`.
  public var isUnpublished: Bool { if case .unpublished = draft { true } else { false } }

  /// Reads a file whose path begins in the content's folder.
  public init(reading file: SourceFile) {
    var findings = FileFindings(path: file.path)
    path = file.path
    let kind = ContentKind(path: file.path)
    self.kind = kind
    if case .publication(_, let id) = kind {
      acknowledgements = []
      draft = ContentFile.published(file, in: id, &findings)
      self.findings = findings.all
      return
    }
    let manuscript = kind.scope.flatMap { Manuscript(reading: file, scope: $0, findings: &findings) }
    if kind == .unknown { ContentFile.reportUnknown(&findings) }
    draft = manuscript.map { Draft(reading: $0, as: kind, findings: &findings) } ?? .none
    if case .unpublished = draft {
      self.findings = Findings()
      acknowledgements = []
    } else {
      self.findings = findings.all
      acknowledgements = manuscript?.acknowledgements ?? []
    }
  }

  private static func published(
    _ file: SourceFile, in id: Municipality.ID, _ findings: inout FileFindings
  ) -> Draft {
    let text = SourceText(reading: file, limit: SourceText.largestPublication, findings: &findings)
    return text.flatMap { PublishedMunicipality(reading: $0.bytes, id: id, findings: &findings) }
      .map(Draft.publication) ?? .none
  }

  private static func reportUnknown(_ findings: inout FileFindings) {
    findings.warning(
      "unknown-file", at: .file, "непонятно, что это за файл: он не в своей папке",
      remedy:
        "школы лежат в <муниципалитет>/schools, карты в …/roadmaps, записи в …/progress, отчёты в …/reports")
  }
}

extension ContentFile.Draft {
  /// What a manuscript says.
  fileprivate init(reading manuscript: Manuscript, as kind: ContentKind, findings: inout FileFindings) {
    guard !manuscript.isUnpublished else {
      self = .unpublished
      return
    }
    switch kind {
    case .site: self = .site(SiteDraft(reading: manuscript, findings: &findings))
    case .calendar: self = .calendar(CalendarDraft(reading: manuscript, findings: &findings))
    case .municipality(let id):
      self = .municipality(MunicipalityDraft(reading: manuscript, id: id, findings: &findings))
    case .school(let id, _): self = .school(SchoolDraft(reading: manuscript, id: id, findings: &findings))
    case .roadmap(let id, _): self = .roadmap(RoadmapDraft(reading: manuscript, id: id, findings: &findings))
    case .record(let id, _): self = .record(RecordDraft(reading: manuscript, id: id, findings: &findings))
    case .report(let id, _): self = .report(ReportDraft(reading: manuscript, id: id, findings: &findings))
    case .publication, .attachment, .unknown: self = .none
    }
  }
}
