/// Files as the disk knows them: by path, size, inode and times. Two equal listings are of equal files, unless
/// somebody sets the clock back or writes to the disk behind the system's back.
struct DiskListing {
  private(set) var bytes: [UInt8] = []
  /// When any of the files was last changed, in nanoseconds since 1970.
  private(set) var newest = 0
}

extension DiskListing {
  /// Adds words that belong to the listing.
  mutating func add(_ words: String) {
    bytes += words.utf8
    bytes.append(0)
  }

  /// Adds everything in a folder, hidden names only if they are wanted.
  mutating func add(folder root: String, hidden: Bool) throws(MachineFault) {
    var pending = [root]
    while let folder = pending.popLast() {
      add(folder)
      for name in try Disk.names(in: folder) ?? [] where hidden || !name.name.utf8.starts(with: ".".utf8) {
        guard name.kind != .folder else {
          pending.append(folder + "/" + name.name)
          continue
        }
        try add(name, in: folder)
      }
    }
  }

  private mutating func add(_ name: Disk.Name, in folder: String) throws(MachineFault) {
    let path = folder + "/" + name.name
    try add(file: path, as: name.name)
    if name.kind == .link, let target = Disk.resolved(path) { try add(file: target, as: target) }
  }

  /// What stands in a folder, each of its folders by its name and everything else under an empty one.
  static func parts(of root: String, hidden: Bool) throws(MachineFault) -> [String: DiskListing] {
    var rest = DiskListing()
    var parts: [String: DiskListing] = [:]
    for name in try Disk.names(in: root) ?? [] where hidden || !name.name.utf8.starts(with: ".".utf8) {
      if name.kind == .folder {
        // Two folders whose names differ in nothing but their encoding are one name to Swift, and one part.
        try parts[name.name, default: DiskListing()].add(folder: root + "/" + name.name, hidden: hidden)
      } else {
        try rest.add(name, in: root)
      }
    }
    parts[""] = rest
    return parts
  }

  /// Adds a file.
  mutating func add(file path: String, as name: String) throws(MachineFault) {
    add(name)
    guard let entry = try Disk.entry(path) else { return }
    newest = max(newest, entry.changed, entry.modified)
    for number in [entry.size, Int(truncatingIfNeeded: entry.inode), entry.modified, entry.changed] {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }
}
