/// A new site on its way into the output folder.
///
/// Its files are made and compared with the old ones a run at a time; those that differ wait aside, and at the end all
/// of them take their places at once. Until then the old site stands, and what waits aside can be given up.
struct Publication {
  private let folder: PublicFolder
  private let memory: TwinMemory?
  private let own: Manifest
  private let jobs: Int
  private let progress: Progress
  private var comparison = SiteComparison()

  /// Begins with nothing; only the holder of the folder's lock may. `memory` is what the last build knew of the twin.
  init(
    into folder: PublicFolder, after memory: TwinMemory?, jobs: Int, progress: Progress
  ) throws(MachineFault) {
    self.folder = folder
    self.memory = memory
    self.jobs = jobs
    self.progress = progress
    own = try Manifest(of: folder.path)
    if folder.twin == nil { try Disk.removeTree(aside) }
  }

  /// Where differing files wait: in the twin, or in the folder itself when there can be no twin.
  private var aside: String { folder.twin ?? asideWithin }
  private var asideWithin: String { folder.path + "/" + FileByFile.asideName }
}

extension Publication {
  /// Adds files to the new site; they are made now.
  mutating func add(_ files: [PublishedFile]) throws(MachineFault) {
    do throws(MachineFault) {
      try comparison.add(files, with: folder.path, own: own, aside: aside, jobs: jobs) { [progress] in
        progress.step()
      }
    } catch {
      try? Disk.removeTree(aside)
      throw error
    }
  }

  /// Whether the old site has files of ours in a folder.
  func has(filesIn folder: String) -> Bool { own.hasFiles(in: folder) }

  /// Adds files that stand in the folder as they should.
  mutating func keep(lines: ArraySlice<UInt8>) { comparison.unchanged.append(lines: lines) }

  /// Puts the new site into the folder; what is not ours stays.
  mutating func finish() throws(MachineFault) -> PublishingAccount {
    let manifest = Manifest(comparison.paths)
    comparison.gone = own.missing(in: manifest)
    try add([PublishedFile(path: Manifest.path, source: .bytes(manifest.bytes))])
    progress.end()
    if comparison.isNothing {
      var account = account(.nothingToDo)
      account.written = []
      return account
    }
    do throws(MachineFault) {
      return try put()
    } catch {
      try? Disk.removeTree(aside)
      throw error
    }
  }

  /// Gives the new site up. A twin is not tidied: the next build believes it only where its files are the site's own.
  func abandon() {
    progress.end()
    if folder.twin == nil { try? Disk.removeTree(aside) }
  }

  private func put() throws(MachineFault) -> PublishingAccount {
    guard let twin = folder.twin, let displaced = folder.displaced else { return try putFileByFile() }
    do throws(MachineFault) {
      let exchange = TwinExchange(
        of: folder.path, with: twin, displaced: displaced, for: comparison, after: memory,
        jobs: jobs)
      var account = account(.atOnce)
      account.written = try exchange.run()
      return account
    } catch {
      guard error.code == otherDisk || error.code == inUse else { throw error }
      for path in comparison.changed + comparison.added {
        let place = asideWithin + "/" + path
        try Disk.makeWay(to: Disk.parent(of: place) ?? asideWithin)
        try Disk.copy(twin + "/" + path, to: place)
      }
      try Disk.removeTree(twin)
      return try putFileByFile()
    }
  }

  private func putFileByFile() throws(MachineFault) -> PublishingAccount {
    try FileByFile(in: folder.path, for: comparison).run()
    return account(.fileByFile)
  }

  private var isManifestUnchanged: Bool {
    !comparison.changed.contains(Manifest.path) && !comparison.added.contains(Manifest.path)
  }

  /// The account does not speak of our own list.
  private func account(_ manner: PublishingAccount.Manner) -> PublishingAccount {
    PublishingAccount(
      manner: manner, added: comparison.added.filter { $0 != Manifest.path },
      changed: comparison.changed.filter { $0 != Manifest.path }, removed: comparison.gone,
      unchanged: comparison.unchanged.count - (isManifestUnchanged ? 1 : 0))
  }
}
