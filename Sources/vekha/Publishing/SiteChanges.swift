/// What the new site does to the files of the old one, by folder; paths are from the site.
struct SiteChanges: Sendable {
  /// What becomes of a file; one of which nothing is said stays, whoever made it.
  enum Change: Hashable, Sendable {
    case changed, added, gone

    /// Whether the new site has a file of its own there.
    var isFresh: Bool { self != .gone }
  }

  private var folders: [DiskPath: [[UInt8]: Change]] = [:]
  /// The folders that new files need.
  private var needed: Set<DiskPath> = []
  /// The folders of the site in which, however deep, anything changes; an empty name for the site's own files.
  private var tops: Set<[UInt8]> = []
}

extension SiteChanges {
  /// The changes that a comparison found.
  init(_ comparison: SiteComparison) {
    for path in comparison.changed { add(.changed, DiskPath(path)) }
    for path in comparison.added { add(.added, DiskPath(path)) }
    for path in comparison.gone { add(.gone, DiskPath(path)) }
  }

  private mutating func add(_ change: Change, _ path: DiskPath) {
    let folder = path.parent
    folders[folder ?? DiskPath(""), default: [:]][path.name] = change
    tops.insert(folder == nil ? [] : path.top)
    guard change == .added else { return }
    var above = folder
    while let folder = above, needed.insert(folder).inserted { above = folder.parent }
  }

  /// What becomes of the files in a folder, by name; nil when nothing does.
  func files(in folder: DiskPath) -> [[UInt8]: Change]? { folders[folder] }

  /// Whether anything changes in a folder of the site, however deep.
  func concern(_ top: DiskPath) -> Bool { tops.contains(top.name) }

  /// Whether a new file needs a folder here.
  func need(_ folder: DiskPath) -> Bool { needed.contains(folder) }
}
