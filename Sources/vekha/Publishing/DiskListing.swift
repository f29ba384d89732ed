/// Files as the disk knows them: by path, size, inode and times. Two equal listings are of equal files, unless
/// somebody sets the clock back or writes to the disk behind the system's back.
///
/// A listing is a row of records: what it is about as a byte, a name with a zero behind it, and of what is no folder
/// what the disk knows of it. A folder goes before what stands in it, and is called by its whole path.
struct DiskListing: Sendable {
  private(set) var bytes: [UInt8] = []
  /// When any of the files was last changed, in nanoseconds since 1970.
  private(set) var newest = 0
  /// The folders in it, but for that of which it is a part, as they were; what stands in them may be changed without any
  /// change of the files.
  private(set) var folders = FolderTimes()

  /// What a record is about.
  private enum Mark: UInt8 {
    case words, folder, file, link, special
    /// What a link leads to, by its whole path.
    case target
    /// What was gone before it could be looked at; nothing is known of it.
    case gone
  }
}

extension DiskListing {
  /// Adds words that belong to the listing.
  mutating func add(_ words: String) { add(.words, words.utf8) }

  /// Adds a file.
  mutating func add(file path: String, as name: String) throws(MachineFault) {
    add(name.utf8, try Disk.entry(path), as: .file)
  }

  /// Adds everything in a folder, hidden names only if they are wanted.
  mutating func add(folder root: String, hidden: Bool) throws(MachineFault) {
    var names = NameList()
    try add(DiskPath(root), hidden: hidden, reading: &names)
  }

  /// The same listing when nobody can rely on the times of its folders.
  var withoutFolders: DiskListing {
    var listing = self
    listing.folders = FolderTimes()
    return listing
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
    parts[""]?.add(.folder, path.bytes)
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
      add(.folder, path.bytes)
      guard let folder = try Disk.openFolder(path, followingLinks: path == root) else { continue }
      folders.add(try folder.entry())
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
    let entry = try names.with(name) { (name) throws(MachineFault) in try folder.entry(of: name) }
    add(names[name], entry, as: entry.map { DiskListing.mark(of: $0.kind) } ?? .gone)
    guard name.kind == .link, let target = Disk.resolved(path.appending(names[name]).characters) else {
      return
    }
    add(target.utf8, try Disk.entry(target), as: .target)
  }

  private static func mark(of kind: Disk.Kind) -> Mark {
    switch kind {
    case .file: .file
    case .link: .link
    // It was something else a moment ago: the next look will see it.
    case .folder, .special: .special
    }
  }

  private mutating func add(_ mark: Mark, _ name: some Sequence<UInt8>) {
    bytes.append(mark.rawValue)
    bytes.append(contentsOf: name)
    bytes.append(0)
  }

  private mutating func add(_ name: some Sequence<UInt8>, _ entry: Disk.Entry?, as mark: Mark) {
    guard let entry else { return add(.gone, name) }
    add(mark, name)
    newest = max(newest, entry.changed, entry.modified)
    let inode = Int(truncatingIfNeeded: entry.inode)
    let known = (entry.size, inode, entry.modified, entry.changed)
    withUnsafeBytes(of: known) { bytes.append(contentsOf: $0) }
  }

  private mutating func add(_ other: DiskListing) {
    bytes += other.bytes
    newest = max(newest, other.newest)
    folders.add(other.folders)
  }
}

extension DiskListing {
  /// How much of a record stands behind the name of what is no folder.
  private static let knownLength = 4 * MemoryLayout<Int>.size

  /// Lends every folder listed by its path, and with it whatever stands in it under a name: nil for the folder itself.
  func forEach(
    _ use: (_ folder: UnsafeRawBufferPointer, _ name: UnsafeRawBufferPointer?, Disk.Kind) -> Void
  ) {
    bytes.withUnsafeBytes { bytes in
      var folder = bytes[..<0]
      var rest = bytes[...]
      while let mark = rest.popFirst().flatMap(Mark.init) {
        let name = rest.prefix { $0 != 0 }
        rest = rest[name.endIndex...].dropFirst()
        if mark != .words, mark != .folder, mark != .gone { rest = rest.dropFirst(DiskListing.knownLength) }
        if mark == .folder { folder = name }
        guard let kind = DiskListing.kind(of: mark) else { continue }
        let place = UnsafeRawBufferPointer(rebasing: folder)
        use(place, mark == .folder ? nil : UnsafeRawBufferPointer(rebasing: name), kind)
      }
    }
  }

  private static func kind(of mark: Mark) -> Disk.Kind? {
    switch mark {
    case .folder: .folder
    case .file: .file
    case .link: .link
    case .special: .special
    case .words, .target, .gone: nil
    }
  }
}
