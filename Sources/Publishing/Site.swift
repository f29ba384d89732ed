import Monitoring
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

/// The whole generated folder, as a list of files.
public struct Site: Sendable {
  /// The files, in a fixed order; no two have one path.
  public let files: [SiteFile]

  /// Presents a report: pages by the templates, the same figures as feeds and data.
  public init(presenting report: MonitoringReport, with templates: Templates) {
    let edition = Edition(of: report)
    var files = edition.pages(with: templates) + edition.dataFiles
    for municipality in edition.municipalities {
      files += municipality.pages(with: templates)
      files += municipality.dataFiles
      files += municipality.calendarFiles(with: templates)
      for roadmap in municipality.roadmaps {
        files += roadmap.pages(with: templates)
        files += roadmap.dataFiles
      }
    }
    files += SearchIndex(of: edition).files
    files += edition.crawlerFiles(for: files)
    self.files = files
  }
}
