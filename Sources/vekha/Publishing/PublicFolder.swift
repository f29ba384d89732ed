/// The output folder: `public/`.
///
/// It is at every instant the whole old or the whole new site. The new one is prepared in a twin, a hidden
/// folder on the same disk that shares every unchanged file with the site by a hard link; then both are
/// exchanged in one step of the file system, and the twin is brought up to date for the next time. Whatever
/// kills the program leaves the site whole and at worst an untidy twin, which the next build tidies: the twin
/// is only believed where its files are the site's own, by their inode. (The file system's own journal decides
/// what a power cut leaves; nothing is forced to the disk.)
struct PublicFolder: Sendable {
  /// The folder's path as messages print it.
  let name: String
  /// Where it really is, without links.
  let path: String
  /// A hidden folder beside it with the twin, the lock and `upload.txt`; nil when none can be made there, or
  /// when the output folder is a mount point, which cannot be exchanged.
  let workshop: String?
  /// Its own name within the folder above.
  private let ownName: String
}

extension PublicFolder {
  /// Finds the folder; it need not be there yet.
  init(at name: String) throws(MachineFault) {
    self.name = name
    path = try PublicFolder.realPath(of: name)
    let above = Disk.parent(of: path) ?? "/"
    ownName = String(path.dropFirst(above == "/" ? 1 : above.count + 1))
    guard try Disk.entry(path) != nil else {
      try Disk.makeFolder(above)
      try Disk.makeFolder(above + "/.vekha")
      workshop = above + "/.vekha"
      return
    }
    let isReady = !Disk.isMountPoint(path) && PublicFolder.canWrite(in: above + "/.vekha")
    workshop = isReady ? above + "/.vekha" : nil
  }

  /// Takes the right to write, waiting for another build if need be, and mends what it may have left.
  func lock(isWaiting: () -> Void) throws(MachineFault) -> FolderLock {
    let lock = try FolderLock(
      at: workshop.map { "\($0)/\(ownName).lock" } ?? path, isFolder: workshop == nil, isWaiting: isWaiting)
    try restore()
    return lock
  }

  /// Where the next site is prepared.
  var twin: String? { workshop.map { "\($0)/\(ownName).twin" } }

  /// Where the old site stands for a moment on disks that cannot exchange two folders.
  var displaced: String? { workshop.map { "\($0)/\(ownName).old" } }

  /// What tells the next build that it has nothing to do.
  var stamp: String? { workshop.map { "\($0)/\(ownName).stamp" } }

  /// What is kept of every municipality, for builds in which nothing of it changes.
  var kept: String? { workshop.map { "\($0)/\(ownName).kept" } }

  /// What the texts of every municipality say, for builds that judge them anew.
  var texts: String? { workshop.map { "\($0)/\(ownName).texts" } }

  /// The list for an uploader.
  var uploadList: String? { workshop.map { "\($0)/\(ownName).upload.txt" } }

  /// Puts a site back that was displaced when the program was killed.
  private func restore() throws(MachineFault) {
    guard let displaced, try Disk.entry(displaced) != nil else { return }
    if try Disk.entry(path) == nil {
      try Disk.rename(displaced, to: path)
    } else {
      try Disk.removeTree(displaced)
    }
  }
}

extension PublicFolder {
  /// The path with links resolved, also when its last part does not exist yet.
  private static func realPath(of name: String) throws(MachineFault) -> String {
    if let path = Disk.resolved(name) {
      guard try Disk.entry(path)?.kind == .folder else {
        throw MachineFault("собрать сайт в", name, code: notAFolder)
      }
      return path
    }
    if try Disk.entry(name) != nil { throw MachineFault("пройти по ссылке", name, code: notThere) }
    var trimmed = name[...]
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    let above = Disk.parent(of: String(trimmed)) ?? (trimmed.hasPrefix("/") ? "/" : ".")
    try Disk.makeFolder(above)
    guard let real = Disk.resolved(above), let last = trimmed.split(separator: "/").last else {
      throw MachineFault("найти папку", name, code: notThere)
    }
    return (real == "/" ? "" : real) + "/" + last
  }

  /// Whether a folder is there, or can be made, and takes new names.
  private static func canWrite(in folder: String) -> Bool {
    guard (try? Disk.makeFolder(folder)) != nil else { return false }
    return Disk.isWritable(folder)
  }
}
