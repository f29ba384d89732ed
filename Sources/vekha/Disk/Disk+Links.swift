import Glibc

extension Disk {
  /// Gives a file a second name, so that both share bytes and times; where the disk cannot, copies it.
  ///
  /// What stands at the new name is removed; folders above it are made.
  static func link(_ path: String, as other: String) throws(MachineFault) {
    for _ in 0..<3 {
      if Glibc.link(path, other) == 0 { return }
      switch errno {
      case EEXIST: try removeTree(other)
      case ENOENT, ENOTDIR:
        guard let folder = parent(of: other) else { throw MachineFault("связать", path) }
        try makeWay(to: folder)
      case EPERM, EMLINK, EOPNOTSUPP, ENOSYS: return try copy(path, to: other)
      default: throw MachineFault("связать с «\(other)»", path)
      }
    }
    throw MachineFault("связать с «\(other)»", path, code: EEXIST)
  }

  /// Makes a folder and those above it, removing files that stand in the way.
  static func makeWay(to path: String) throws(MachineFault) {
    if let entry = try entry(path) {
      if entry.kind == .folder { return }
      // Another thread may have made the folder since; then making it again finds it.
      try? removeFile(path)
    } else if let above = parent(of: path) {
      try makeWay(to: above)
    }
    try makeFolder(path)
  }

  /// Copies a file with its times, or a symbolic link.
  static func copy(_ path: String, to other: String) throws(MachineFault) {
    guard let entry = try entry(path) else { throw MachineFault("скопировать", path, code: ENOENT) }
    if entry.kind == .link { return try copyLink(path, to: other) }
    guard let source = try open(path) else { throw MachineFault("скопировать", path, code: EINVAL) }
    let descriptor = Glibc.open(other, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, entry.mode)
    guard descriptor >= 0 else { throw MachineFault("создать", other) }
    let target = OpenFile(descriptor: descriptor, path: other)
    try target.append(from: source)
    let time = timespec(tv_sec: entry.modified / 1_000_000_000, tv_nsec: entry.modified % 1_000_000_000)
    _ = futimens(descriptor, [time, time])
  }

  private static func copyLink(_ path: String, to other: String) throws(MachineFault) {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard readlink(path, &target, Int(PATH_MAX)) > 0, symlink(target, other) == 0 else {
      throw MachineFault("скопировать ссылку", path)
    }
  }
}

extension Disk.OpenFile {
  private static let piece = 1 << 20

  /// Writes what is left of another file, a piece at a time, so that a large one does not fill the memory.
  func append(from source: borrowing Disk.OpenFile) throws(MachineFault) {
    while true {
      var bytes: [UInt8] = []
      try source.append(upTo: Disk.OpenFile.piece, to: &bytes)
      if bytes.isEmpty { return }
      try write(bytes)
    }
  }

  /// Whether both hold the same bytes from where they stand.
  func holdsSame(as other: borrowing Disk.OpenFile) throws(MachineFault) -> Bool {
    guard try entry().size == other.entry().size else { return false }
    while true {
      var mine: [UInt8] = []
      var others: [UInt8] = []
      try append(upTo: Disk.OpenFile.piece, to: &mine)
      try other.append(upTo: Disk.OpenFile.piece, to: &others)
      guard mine == others else { return false }
      if mine.isEmpty { return true }
    }
  }
}
