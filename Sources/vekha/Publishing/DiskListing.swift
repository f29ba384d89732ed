/// Files as the disk knows them: by path, size, inode and times. Two equal listings are of equal files, unless
/// somebody sets the clock back or writes to the disk behind the system's back.
struct DiskListing: Sendable {
  private(set) var bytes: [UInt8] = []
  /// When any of the files was last changed, in nanoseconds since 1970.
  private(set) var newest = 0
}

extension DiskListing {
  /// Adds words that belong to the listing.
  mutating func add(_ words: String) { add(name: words.utf8) }

  /// Adds a file.
  mutating func add(file path: String, as name: String) throws(MachineFault) {
    add(name: name.utf8)
    add(try Disk.entry(path))
  }

  /// Adds everything in a folder, hidden names only if they are wanted.
  mutating func add(folder root: String, hidden: Bool) throws(MachineFault) {
    var names = NameList()
    try add(DiskPath(root), hidden: hidden, reading: &names)
  }

  /// A file alone.
  init(ofFile path: String) throws(MachineFault) {
    try add(file: path, as: path)
  }

  /// What stands in a folder, each of its folders by its name and everything else under an empty one.
  ///
  /// When only some of these parts are wanted, the others are not looked at; one that is not there is left out.
  static func parts(
    of root: String, hidden: Bool, jobs: Int, only wanted: Set<String>? = nil
  ) throws(MachineFault) -> [String: DiskListing] {
    let isWanted = { (name: String) in wanted?.contains(name) ?? true }
    var parts: [String: DiskListing] = isWanted("") ? ["": DiskListing()] : [:]
    var names = NameList()
    let path = DiskPath(root)
    guard let folder = try Disk.openFolder(path, followingLinks: true) else { return parts }
    try names.read(folder)
    let seen = names.all.filter { hidden || !names.isHidden($0) }
    for name in seen where name.kind != .folder { try parts[""]?.add(name, of: names, in: folder, at: path) }
    let folders = seen.filter { $0.kind == .folder }.map { names[$0] }
    let named = folders.map { (name: String(decoding: $0, as: UTF8.self), path: path.appending($0)) }
      .filter { isWanted($0.name) }
    let listings = try named.concurrentMap(jobs: jobs, with: { NameList() }) {
      (names, folder) throws(MachineFault) in
      var listing = DiskListing()
      try listing.add(folder.path, hidden: hidden, reading: &names)
      return listing
    }
    for (name, listing) in zip(named.map(\.name), listings) {
      // Two folders whose names differ in nothing but their encoding are one name to Swift, and one part.
      parts[name, default: DiskListing()].add(listing)
    }
    return parts
  }
}

extension DiskListing {
  private mutating func add(_ root: DiskPath, hidden: Bool, reading names: inout NameList)
    throws(MachineFault)
  {
    var pending = [root]
    while let path = pending.popLast() {
      add(name: path.bytes)
      guard let folder = try Disk.openFolder(path, followingLinks: path == root) else { continue }
      try names.read(folder)
      for name in names.all where hidden || !names.isHidden(name) {
        if name.kind == .folder {
          pending.append(path.appending(names[name]))
        } else {
          try add(name, of: names, in: folder, at: path)
        }
      }
    }
  }

  /// Adds what is no folder, and of a link also what it leads to.
  private mutating func add(
    _ name: NameList.Name, of names: NameList, in folder: borrowing Disk.OpenFolder, at path: DiskPath
  ) throws(MachineFault) {
    add(name: names[name])
    add(try names.with(name) { (name) throws(MachineFault) in try folder.entry(of: name) })
    guard name.kind == .link, let target = Disk.resolved(path.appending(names[name]).characters) else {
      return
    }
    try add(file: target, as: target)
  }

  private mutating func add(name: some Sequence<UInt8>) {
    bytes.append(contentsOf: name)
    bytes.append(0)
  }

  private mutating func add(_ entry: Disk.Entry?) {
    guard let entry else { return }
    newest = max(newest, entry.changed, entry.modified)
    let inode = Int(truncatingIfNeeded: entry.inode)
    withUnsafeBytes(of: (entry.size, inode, entry.modified, entry.changed)) { bytes.append(contentsOf: $0) }
  }

  private mutating func add(_ other: DiskListing) {
    bytes += other.bytes
    newest = max(newest, other.newest)
  }
}
