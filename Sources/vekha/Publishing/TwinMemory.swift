/// What is known of the twin without looking into its folders: where they are as the last build left them, and the site
/// as that build saw it, both hold the same files.
struct TwinMemory: Sendable {
  /// A part of the site.
  struct Part: Sendable {
    /// What stands in it.
    let listing: DiskListing
    /// Its folders in the site.
    let site: FolderTimes
    /// The same in the twin.
    let twin: FolderTimes
  }

  /// The site's folder, as the listings call it.
  let root: String
  /// By the name of the part's folder.
  let parts: [String: Part]
}

extension TwinMemory {
  /// A part in which nothing is to be done; nil when that is not sure.
  func settled(_ top: DiskPath, in twin: DiskPath, of site: DiskPath) throws(MachineFault) -> TwinPart? {
    guard let part = parts[top.text] else { return nil }
    var settled = TwinPart(path: top)
    let above = DiskPath(root).bytes.count + 1
    var folders: [DiskPath] = []
    part.listing.forEach { folder, name, _ in
      if name != nil {
        settled.shared += 1
      } else {
        folders.append(DiskPath("").appending(folder.dropFirst(above)))
      }
    }
    guard folders.count == part.site.count, folders.count == part.twin.count else { return nil }
    for (place, folder) in folders.enumerated() {
      let here = try Disk.entry(site.appending(folder.bytes).characters)
      let there = try Disk.entry(twin.appending(folder.bytes).characters)
      guard part.site.holds(here, at: place), part.twin.holds(there, at: place), here?.mode == there?.mode
      else { return nil }
      settled.folders.append((folder, here?.changed))
    }
    return settled
  }
}
