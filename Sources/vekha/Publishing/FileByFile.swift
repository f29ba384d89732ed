/// Puts the new site's files into the folder one by one: for a folder that cannot be exchanged as a whole,
/// because a disk is mounted there or nothing may be written beside it.
///
/// Each file changes at once, and in an order that keeps readers from dead links: first what pages load, then
/// the pages, the home page last, and only then is anything removed. The list of our own files names old and
/// new ones before the first step, so a killed build leaves nothing that a later one would take for foreign.
struct FileByFile {
  /// Where differing files wait, within the folder so that they are on its disk.
  static let asideName = ".vekha-next"

  private let folder: String
  private let comparison: SiteComparison
  private var aside: String { folder + "/" + FileByFile.asideName }

  init(in folder: String, for comparison: SiteComparison) {
    self.folder = folder
    self.comparison = comparison
  }

  /// Moves the differing files into their places and removes those that are gone.
  func run() throws(MachineFault) {
    let fresh = (comparison.added + comparison.changed).filter { $0 != Manifest.path }
    let wanted = fresh + comparison.unchanged.all.filter { $0 != Manifest.path }
    try write(Manifest(wanted + comparison.gone))
    for path in fresh.sorted(by: FileByFile.isEarlier) {
      let place = folder + "/" + path
      if let above = Disk.parent(of: place), try Disk.entry(above) == nil { try Disk.makeFolder(above) }
      try Disk.rename(aside + "/" + path, to: place)
    }
    try removeGone()
    try write(Manifest(wanted))
    try Disk.removeTree(aside)
  }

  private func write(_ manifest: Manifest) throws(MachineFault) {
    try Disk.replace(folder + "/" + Manifest.path, manifest.bytes)
  }

  private func removeGone() throws(MachineFault) {
    for path in comparison.gone {
      try Disk.removeFile(folder + "/" + path)
      var above = Disk.parent(of: path)
      while let empty = above, Disk.removeEmptyFolder(folder + "/" + empty) { above = Disk.parent(of: empty) }
    }
  }

  private static func isEarlier(_ left: String, _ right: String) -> Bool {
    let (leftRank, rightRank) = (rank(left), rank(right))
    return leftRank == rightRank ? left.precedes(right) : leftRank < rightRank
  }

  private static func rank(_ path: String) -> Int {
    if path == "index.html" { return 2 }
    return path.hasSuffix(".html") ? 1 : 0
  }
}
