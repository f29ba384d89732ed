import Monitoring
import Schedules
import Templating

/// A file of the generated folder, made when it is written, so that memory never holds all of them.
public struct SiteFile: Sendable {
  /// The path from the folder's root.
  public let path: String
  /// Makes the file's bytes.
  public let make: @Sendable (inout Output) -> Void

  /// A file.
  public init(path: String, make: @escaping @Sendable (inout Output) -> Void) {
    self.path = path
    self.make = make
  }
}

/// The files of one municipality, and what it adds to the pages of the whole site.
public struct MunicipalitySite: Sendable {
  /// The files, all in the municipality's own folder, in a fixed order.
  public let files: [SiteFile]
  /// What the pages of the whole site show of it.
  public let contribution: Contribution
}

extension MunicipalitySite {
  /// Presents the municipalities of a report, each for itself: pages by the templates, the same figures as feeds and
  /// data.
  ///
  /// A municipality that is one of many has a page of its own for what else the site says of all.
  public static func all(
    presenting report: MonitoringReport, isOneOfMany: Bool, with templates: Templates
  ) -> [MunicipalitySite] {
    let masthead = Masthead(of: report.content, on: report.day, isOneOfMany: isOneOfMany)
    return report.municipalities.map {
      MunicipalitySite(of: MunicipalityEdition(of: $0, under: masthead), with: templates)
    }
  }

  private init(of edition: MunicipalityEdition, with templates: Templates) {
    var files = edition.pages(with: templates) + edition.dataFiles + edition.calendarFiles(with: templates)
    for roadmap in edition.roadmaps { files += roadmap.pages(with: templates) + roadmap.dataFiles }
    let search = edition.searchFiles(of: edition.searchEntries)
    files += search.map(\.file)
    self.files = files
    contribution = Contribution(
      of: edition, searchParts: search.map(\.part), paths: files.map(\.path))
  }
}

/// The pages of the whole site, as a list of files.
public struct Site: Sendable {
  /// The files, none of them in a municipality's own folder, in a fixed order.
  public let files: [SiteFile]

  /// Presents what the municipalities have contributed; `frame` holds the settings and the work calendar.
  public init(
    of contributions: [Contribution], in frame: Content, asOf day: Day, with templates: Templates
  ) {
    let edition = Edition(masthead: Masthead(of: frame, on: day), contributions: contributions)
    let files =
      edition.pages(with: templates) + edition.dataFiles + [SearchIndex(contributions: contributions).file]
    self.files = files + edition.crawlerFiles(for: files.map(\.path) + contributions.flatMap(\.paths))
  }
}
