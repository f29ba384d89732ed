/// Puts the new site in the old one's place in one step.
struct TwinExchange {
  private let folder: String
  private let twin: String
  private let displaced: String
  private let comparison: SiteComparison
  private let changes: SiteChanges
  private let memory: TwinMemory?
  private let jobs: Int

  init(
    of folder: String, with twin: String, displaced: String, for comparison: SiteComparison,
    after memory: TwinMemory?, jobs: Int
  ) {
    self.memory = memory
    self.folder = folder
    self.twin = twin
    self.displaced = displaced
    self.comparison = comparison
    self.jobs = jobs
    changes = SiteChanges(comparison)
  }

  /// Completes the twin, exchanges it with the folder, and brings the old site, the next twin, up to date.
  ///
  /// Returns the folders of the site in which files were written or linked, which changes their times, and an empty name
  /// for the site's own files; nil when it may be any of them.
  @discardableResult
  func run() throws(MachineFault) -> Set<String>? {
    let completion = TwinCompletion(
      of: DiskPath(twin), from: DiskPath(folder), with: changes, after: memory)
    let parts = try completion.run(jobs: jobs)
    guard let current = try Disk.entry(folder) else {
      try Disk.rename(twin, to: folder)
      return nil
    }
    Disk.setMode(of: twin, to: current.mode)
    try exchange()
    // From here on the new site stands; what fails now costs the next build some time and nobody anything.
    let refresh = TwinRefresh(of: DiskPath(twin), from: DiskPath(folder), with: changes, after: parts)
    var written = Set(parts.filter(\.isWritten).map(\.path.text))
    do throws(MachineFault) {
      written.formUnion(try refresh.rescue(jobs: jobs).map { String(decoding: $0.top, as: UTF8.self) })
      if comparison.changed.count + comparison.added.count <= parts.reduce(0, { $0 + $1.shared }) {
        try refresh.run(comparison, jobs: jobs)
        return written
      }
    } catch {}
    try? Disk.removeTree(twin)
    return nil
  }
}

extension TwinExchange {
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
}
