import Publishing
import Schedules

extension PublishedFile {
  /// The whole site: its pages, the documents they link to, and what the templates load.
  static func all(of site: Site, from submission: Submission, asOf day: Day) -> [PublishedFile] {
    let pages = site.files.map { PublishedFile(path: $0.path, source: .made($0.make)) }
    let linked = submission.content.filesLinked(asOf: day)
    let documents = submission.contentFolder.files.filter { linked.contains($0.path) }
    let copies = documents.map { PublishedFile(path: $0.path, source: .copied(from: $0.place)) }
    return pages + copies + submission.templateFiles.assets
  }
}
