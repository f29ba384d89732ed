/// Puts the new site in the old one's place in one step.
struct TwinExchange {
  private let folder: String
  private let twin: String
  private let displaced: String
  private let comparison: SiteComparison
  private let jobs: Int

  init(of folder: String, with twin: String, displaced: String, for comparison: SiteComparison, jobs: Int) {
    self.folder = folder
    self.twin = twin
    self.displaced = displaced
    self.comparison = comparison
    self.jobs = jobs
  }

  /// Completes the twin, exchanges it with the folder, and brings the old site, the next twin, up to date.
  func run() throws(MachineFault) {
    guard let current = try Disk.entry(folder) else {
      try tidy(keeping: [])
      return try Disk.rename(twin, to: folder)
    }
    let old = try FolderTree(walking: folder, except: [FileByFile.asideName])
    let shared = try complete(old)
    Disk.setMode(of: twin, to: current.mode)
    try exchange()
    // From here on the new site stands; what fails now costs the next build some time and nobody anything.
    do throws(MachineFault) { try refresh(knowing: Set(shared)) } catch { try? Disk.removeTree(twin) }
  }
}

extension TwinExchange {
  /// Shares with the twin what stays: the unchanged files and everything that is not ours. Returns the paths.
  private func complete(_ old: FolderTree) throws(MachineFault) -> [String] {
    let dropped = Set(comparison.gone + comparison.changed)
    let shared = old.files.keys.filter { !dropped.contains($0) }.sorted { $0.precedes($1) }
    let folders = TwinExchange.folders(of: Set(comparison.added))
    if let foreign = shared.first(where: folders.contains) {
      throw MachineFault("создать папку на месте чужого файла", folder + "/" + foreign, code: alreadyThere)
    }
    let kept = try tidy(keeping: shared)
    let missing = shared.filter { kept.files[$0] != old.files[$0] }
    _ = try missing.concurrentMap(jobs: jobs) { (path) throws(MachineFault) in
      try Disk.link(folder + "/" + path, as: twin + "/" + path)
    }
    for path in old.emptyFolders { try Disk.makeWay(to: twin + "/" + path) }
    let known = Set(kept.folders)
    for path in old.folders where !known.contains(path) {
      guard let entry = try Disk.entry(folder + "/" + path), entry.mode != 0o755 else { continue }
      Disk.setMode(of: twin + "/" + path, to: entry.mode)
    }
    return shared
  }

  /// Removes from the twin what the new site will not have; returns what it holds.
  @discardableResult
  private func tidy(keeping shared: [String]) throws(MachineFault) -> FolderTree {
    let tree = try FolderTree(walking: twin)
    let wanted = Set(shared + comparison.added + comparison.changed)
    for path in tree.files.keys where !wanted.contains(path) { try Disk.removeFile(twin + "/" + path) }
    let folders = TwinExchange.folders(of: wanted)
    for path in tree.folders where !folders.contains(path) { try Disk.removeTree(twin + "/" + path) }
    return tree
  }

  private static func folders(of paths: Set<String>) -> Set<String> {
    var folders = Set<String>()
    for path in paths {
      var above = Disk.parent(of: path)
      while let folder = above, folders.insert(folder).inserted { above = Disk.parent(of: folder) }
    }
    return folders
  }

  /// One step where the file system can exchange two names, else two renamings with the old site set aside.
  private func exchange() throws(MachineFault) {
    do throws(MachineFault) {
      try Disk.exchange(twin, folder)
    } catch {
      guard error.isUnsupported else { throw error }
      try exchangeByRenaming()
    }
  }

  private func exchangeByRenaming() throws(MachineFault) {
    try Disk.rename(folder, to: displaced)
    do throws(MachineFault) {
      try Disk.rename(twin, to: folder)
    } catch {
      try Disk.rename(displaced, to: folder)
      throw error
    }
    try Disk.rename(displaced, to: twin)
  }

  /// Makes the old site, now the twin, share the new one's files, and saves what somebody laid into it while
  /// the new one was prepared.
  private func refresh(knowing shared: Set<String>) throws(MachineFault) {
    let own = Set(comparison.gone + comparison.changed)
    let old = try FolderTree(walking: twin, except: [FileByFile.asideName])
    for path in old.files.keys where !shared.contains(path) && !own.contains(path) {
      try Disk.link(twin + "/" + path, as: folder + "/" + path)
    }
    let fresh = comparison.changed + comparison.added
    if fresh.count > shared.count { return try Disk.removeTree(twin) }
    for path in comparison.gone { try Disk.removeFile(twin + "/" + path) }
    for path in fresh { try Disk.link(folder + "/" + path, as: twin + "/" + path) }
  }
}
