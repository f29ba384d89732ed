/// Makes the twin the new site: shares with it what stays of the old one, which are the unchanged files and everything
/// that is not ours, and removes from it what the new site will not have.
///
/// Both are compared folder by folder, by the names in them and their inodes; mostly they differ in a handful. Where
/// nothing changes and both are as the last build left them, not even that is needed.
struct TwinCompletion: Sendable {
  let site: DiskPath
  let twin: DiskPath
  let changes: SiteChanges
  private let memory: TwinMemory?
  private let start = Disk.now

  init(of twin: DiskPath, from site: DiskPath, with changes: SiteChanges, after memory: TwinMemory?) {
    self.twin = twin
    self.memory = memory
    self.site = site
    self.changes = changes
  }
}

extension TwinCompletion {
  /// Completes the twin, the folders of the site on several threads; says what it saw and did in each of them, and first
  /// among the site's own files.
  func run(jobs: Int) throws(MachineFault) -> [TwinPart] {
    var lists = Lists()
    var own = TwinPart(path: DiskPath(""))
    let tops = try settle(own.path, reading: &lists, in: &own)
    let parts = try tops.concurrentMap(jobs: jobs, with: { Lists() }) { (lists, top) throws(MachineFault) in
      try settle(part: top, reading: &lists)
    }
    return [own] + parts
  }

  /// The names in a folder of the site and in that of the twin.
  private struct Lists {
    var old = NameList()
    var new = NameList()
  }

  private func settle(part top: DiskPath, reading lists: inout Lists) throws(MachineFault) -> TwinPart {
    if !changes.concern(top), let part = try memory?.settled(top, in: twin, of: site) { return part }
    var part = TwinPart(path: top)
    var pending = [top]
    while let folder = pending.popLast() { pending += try settle(folder, reading: &lists, in: &part) }
    for folder in part.hollow.reversed() {
      _ = Disk.removeEmptyFolder(twin.appending(folder.bytes).characters)
    }
    for (folder, mode) in part.modes { Disk.setMode(of: twin.appending(folder.bytes).characters, to: mode) }
    return part
  }

  /// Settles what stands in one folder; returns the folders in it, which are to be settled in their turn.
  private func settle(
    _ path: DiskPath, reading lists: inout Lists, in part: inout TwinPart
  ) throws(MachineFault) -> [DiskPath] {
    let old = try lists.old.read(site.appending(path.bytes))
    let new = try lists.new.read(twin.appending(path.bytes))
    if let old {
      part.folders.append((path, old.changed < start - Disk.timeStep ? old.changed : nil))
      if let new, new.mode != old.mode { part.modes.append((path, old.mode)) }
    }
    var folder = TwinFolder(path, in: self, old: lists.old, new: lists.new)
    try folder.settle()
    part.shared += folder.shared
    part.isWritten = part.isWritten || folder.isWritten
    // An empty folder of the old site stays; one that was emptied goes.
    let wasEmpty = old != nil && lists.old.all.isEmpty
    if !folder.hasFiles, !wasEmpty { part.hollow.append(path) }
    return folder.folders
  }
}
