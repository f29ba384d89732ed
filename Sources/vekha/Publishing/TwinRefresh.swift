/// Brings the old site, which has become the twin, up to date with the new one.
struct TwinRefresh: Sendable {
  private let twin: DiskPath
  private let site: DiskPath
  private let changes: SiteChanges
  private let seen: [[(path: DiskPath, changed: Int?)]]

  init(of twin: DiskPath, from site: DiskPath, with changes: SiteChanges, after parts: [TwinPart]) {
    self.twin = twin
    self.site = site
    self.changes = changes
    seen = parts.map(\.folders)
  }
}

extension TwinRefresh {
  /// Puts into the new site what somebody has laid into the old one since its folders were looked at: their times tell
  /// which of them to look at again. Returns the paths.
  func rescue(jobs: Int) throws(MachineFault) -> [DiskPath] {
    let stirred = try seen.concurrentMap(jobs: jobs) { (folders) throws(MachineFault) in
      var stirred: [DiskPath] = []
      for (path, changed) in folders {
        let now = try Disk.entry(twin.appending(path.bytes).characters)?.changed
        if now == nil || now != changed { stirred.append(path) }
      }
      return stirred
    }
    let known = Set(seen.joined().map(\.path))
    var names = NameList()
    var rescued: [DiskPath] = []
    // The exchange itself has changed the site's own folder.
    var pending = [DiskPath("")] + stirred.joined().filter { !$0.bytes.isEmpty }
    while let folder = pending.popLast() {
      guard try names.read(twin.appending(folder.bytes)) != nil else { continue }
      let files = changes.files(in: folder)
      for name in names.all {
        let path = folder.appending(names[name])
        if name.kind == .folder {
          if !known.contains(path), path != DiskPath(FileByFile.asideName) { pending.append(path) }
        } else if files?[Array(names[name])] == nil,
          try Disk.link(twin.appending(path.bytes), as: site.appending(path.bytes), taken: .left)
        {
          rescued.append(path)
        }
      }
    }
    return rescued
  }

  /// Makes the twin share the new site's files.
  func run(_ comparison: SiteComparison, jobs: Int) throws(MachineFault) {
    for path in comparison.gone { try Disk.removeFile(twin.appending(path.utf8).characters) }
    _ = try (comparison.changed + comparison.added).concurrentMap(jobs: jobs) { (path) throws(MachineFault) in
      try Disk.link(site.appending(path.utf8), as: twin.appending(path.utf8), taken: .replaced)
    }
  }
}
