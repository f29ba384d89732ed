import Monitoring
import Publishing
import Schedules

extension PublishedFile {
  /// The whole site: its pages, the documents they link to, and what the templates load. The files of the
  /// municipalities that stand are not made again.
  static func all(
    of site: Site, from submission: Submission, asOf day: Day, standing: [Municipality.ID]
  ) -> [PublishedFile] {
    let folders = Set(standing.map(\.slug))
    let pages = site.files.map { file in
      let folder = file.path.prefix { $0 != "/" }
      let isStanding = folder.endIndex < file.path.endIndex && folders.contains(String(folder))
      return PublishedFile(path: file.path, source: isStanding ? .standing : .made(file.make))
    }
    let linked = submission.content.filesLinked(asOf: day)
    let documents = submission.contentFolder.files.filter { linked.contains($0.path) }
    let copies = documents.map { PublishedFile(path: $0.path, source: .copied(from: $0.place)) }
    return pages + copies + submission.templateFiles.assets
  }
}
