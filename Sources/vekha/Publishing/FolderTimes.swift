/// Folders one after another, by inode and the time of their last change, which is that of the names in them.
struct FolderTimes: Sendable {
  private(set) var bytes: [UInt8] = []
  /// When any of them was last changed, in nanoseconds since 1970.
  private(set) var newest = 0

  private static let length = 2 * MemoryLayout<Int>.size
}

extension FolderTimes {
  /// Folders that were written down.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many there are.
  var count: Int { bytes.count / FolderTimes.length }

  /// Adds a folder.
  mutating func add(_ entry: Disk.Entry) {
    newest = max(newest, entry.changed)
    let known = (Int(truncatingIfNeeded: entry.inode), entry.changed)
    withUnsafeBytes(of: known) { bytes.append(contentsOf: $0) }
  }

  /// Adds folders.
  mutating func add(_ others: FolderTimes) {
    bytes += others.bytes
    newest = max(newest, others.newest)
  }

  /// Whether a folder is the one at a place of the row, unchanged.
  func holds(_ entry: Disk.Entry?, at place: Int) -> Bool {
    guard let entry, entry.kind == .folder, place < count else { return false }
    return bytes.withUnsafeBytes { bytes in
      let start = place * FolderTimes.length
      return bytes.loadUnaligned(fromByteOffset: start, as: Int.self) == Int(truncatingIfNeeded: entry.inode)
        && bytes.loadUnaligned(fromByteOffset: start + MemoryLayout<Int>.size, as: Int.self) == entry.changed
    }
  }
}
