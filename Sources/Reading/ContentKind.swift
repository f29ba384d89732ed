import Monitoring

/// What a file of the content is; its folder says so.
enum ContentKind: Hashable, Sendable {
  case site
  case calendar
  case municipality(Municipality.ID)
  case school(School.ID, in: Municipality.ID)
  case roadmap(Roadmap.ID, in: Municipality.ID)
  case record(Statement.RecordID, in: Municipality.ID)
  case report(PeriodReport.ID, in: Municipality.ID)
  /// Data that another department published, by the file's name.
  case publication(String, in: Municipality.ID)
  /// A file that is copied and not read.
  case attachment
  case unknown

  /// Reads a path from the content's folder.
  init(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2, parts[1].hasSuffix(".json"), parts[0] != "files" {
      self = .publication(parts[1], in: Municipality.ID(parts[0]))
      return
    }
    guard let file = parts.last, file.hasSuffix(".md"), parts.first != "files" else {
      self = .attachment
      return
    }
    let name = String(file.dropLast(3))
    let folder = Municipality.ID(parts[0])
    switch (parts.count, parts.count == 3 ? parts[1] : "") {
    case (1, _) where name == "site": self = .site
    case (1, _) where name == "calendar": self = .calendar
    case (2, _) where name == "index": self = .municipality(folder)
    case (3, "schools"): self = .school(School.ID(name), in: folder)
    case (3, "roadmaps"): self = .roadmap(Roadmap.ID(name), in: folder)
    case (3, "progress"): self = .record(Statement.RecordID(name), in: folder)
    case (3, "reports"): self = .report(PeriodReport.ID(name), in: folder)
    default: self = .unknown
    }
  }
}

extension ContentKind {
  /// The folder of the municipality it belongs to.
  var municipality: Municipality.ID? {
    switch self {
    case .municipality(let id), .school(_, let id), .roadmap(_, let id), .record(_, let id),
      .report(_, let id), .publication(_, let id):
      return id
    case .site, .calendar, .attachment, .unknown: return nil
    }
  }

  /// The keys that its head may hold; nil when it is not read.
  var scope: Key.Scope? {
    switch self {
    case .site: .site
    case .calendar: .calendar
    case .municipality: .municipality
    case .school: .school
    case .roadmap: .roadmap
    case .record: .progress
    case .report: .report
    case .publication, .attachment, .unknown: nil
    }
  }

  /// The path of the page made of it, from the site's root; nil when it has no page of its own.
  var page: String? {
    switch self {
    case .site: return "index.html"
    case .municipality(let id): return "\(id.slug)/index.html"
    case .school(let id, let municipality): return "\(municipality.slug)/schools/\(id.slug).html"
    case .roadmap(let id, let municipality): return "\(municipality.slug)/\(id.slug)/index.html"
    case .calendar, .record, .report, .publication, .attachment, .unknown: return nil
    }
  }
}
