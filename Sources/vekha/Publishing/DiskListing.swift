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
        let path = folder + "/" + name.name
        switch name.kind {
        case .folder: pending.append(path)
        case .link:
          try add(file: path, as: name.name)
          if let target = Disk.resolved(path) { try add(file: target, as: target) }
        case .file, .special, nil: try add(file: path, as: name.name)
        }
      }
    }
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
