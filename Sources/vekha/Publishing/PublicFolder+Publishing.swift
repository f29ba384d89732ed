extension PublicFolder {
  /// Replaces the site in the folder by these files; what is not ours stays.
  func replaceContents(
    with files: [PublishedFile], jobs: Int, hasMade: @Sendable () -> Void
  ) throws(MachineFault) -> PublishingAccount {
    let own = try Manifest(of: path)
    let manifest = Manifest(files.map(\.path))
    let all = files + [PublishedFile(path: Manifest.path, source: .bytes(manifest.bytes))]
    let work = PublicWork(folder: self, files: all, own: own, jobs: jobs)
    guard let twin, let displaced else { return try work.fileByFile(hasMade: hasMade) }
    do throws(MachineFault) {
      return try work.atOnce(twin: twin, displaced: displaced, hasMade: hasMade)
    } catch {
      try? Disk.removeTree(twin)
      guard error.code == otherDisk || error.code == inUse else { throw error }
      return try work.fileByFile(hasMade: hasMade)
    }
  }
}

/// One publication: the files, the folder, and what of it is ours.
private struct PublicWork {
  let folder: PublicFolder
  let files: [PublishedFile]
  let own: Manifest
  let jobs: Int

  func atOnce(
    twin: String, displaced: String, hasMade: @Sendable () -> Void
  ) throws(MachineFault) -> PublishingAccount {
    let comparison = try compare(aside: twin, hasMade)
    if comparison.isNothing { return account(of: comparison, .nothingToDo) }
    try TwinExchange(
      of: folder.path, with: twin, displaced: displaced, for: comparison, jobs: jobs
    ).run()
    return account(of: comparison, .atOnce)
  }

  func fileByFile(hasMade: @Sendable () -> Void) throws(MachineFault) -> PublishingAccount {
    let aside = folder.path + "/" + FileByFile.asideName
    try Disk.removeTree(aside)
    do throws(MachineFault) {
      let comparison = try compare(aside: aside, hasMade)
      if comparison.isNothing { return account(of: comparison, .nothingToDo) }
      try FileByFile(in: folder.path, for: comparison).run()
      return account(of: comparison, .fileByFile)
    } catch {
      try? Disk.removeTree(aside)
      throw error
    }
  }

  private func compare(
    aside: String, _ hasMade: @Sendable () -> Void
  ) throws(MachineFault) -> SiteComparison {
    try SiteComparison(
      of: files, with: folder.path, own: own, aside: aside, jobs: jobs, hasCompared: hasMade)
  }

  /// The account does not speak of our own list.
  private func account(
    of comparison: SiteComparison, _ manner: PublishingAccount.Manner
  ) -> PublishingAccount {
    PublishingAccount(
      manner: manner, added: comparison.added.filter { $0 != Manifest.path },
      changed: comparison.changed.filter { $0 != Manifest.path }, removed: comparison.gone,
      unchanged: comparison.unchanged.count { $0 != Manifest.path })
  }
}
