import Glibc

extension Disk {
  /// What to do where a new name is taken.
  enum Taken: Hashable, Sendable {
    /// What stands there is removed.
    case replaced
    /// What stands there stays.
    case left
  }

  /// Gives a file a second name, so that both share bytes and times; where the disk cannot, copies it. Folders above the
  /// new name are made. Whether it is done; false when the name was taken and is left, or when the file has gone.
  @discardableResult
  static func link(_ path: DiskPath, as other: DiskPath, taken: Taken) throws(MachineFault) -> Bool {
    for _ in 0..<3 {
      if Glibc.link(path.characters, other.characters) == 0 { return true }
      switch errno {
      case EEXIST where taken == .left: return false
      case EEXIST: try removeTree(other.characters)
      case ENOENT, ENOTDIR:
        if try entry(path.characters) == nil { return false }
        guard let folder = other.parent else { throw MachineFault("связать", path.text) }
        try makeWay(to: folder)
      case EPERM, EMLINK, EOPNOTSUPP, ENOSYS:
        try copy(path, to: other)
        return true
      default: throw MachineFault("связать с «\(other.text)»", path.text)
      }
    }
    throw MachineFault("связать с «\(other.text)»", path.text, code: EEXIST)
  }

  /// Makes a folder and those above it, removing files that stand in the way.
  static func makeWay(to path: String) throws(MachineFault) { try makeWay(to: DiskPath(path)) }

  /// The same for a path of any bytes.
  static func makeWay(to path: DiskPath) throws(MachineFault) {
    if let entry = try entry(path.characters) {
      if entry.kind == .folder { return }
      // Another thread may have made the folder since; then making it again finds it.
      try? removeFile(path.characters)
    } else if let above = path.parent {
      try makeWay(to: above)
    }
    guard mkdir(path.characters, 0o777) == 0 || errno == EEXIST else {
      throw MachineFault("создать папку", path.text)
    }
  }

  /// Copies a file with its times, or a symbolic link.
  static func copy(_ path: String, to other: String) throws(MachineFault) {
    try copy(DiskPath(path), to: DiskPath(other))
  }

  /// The same for paths of any bytes.
  static func copy(_ path: DiskPath, to other: DiskPath) throws(MachineFault) {
    guard let entry = try entry(path.characters) else {
      throw MachineFault("скопировать", path.text, code: ENOENT)
    }
    if entry.kind == .link { return try copyLink(path, to: other) }
    guard let source = try open(path.characters, shown: path.text) else {
      throw MachineFault("скопировать", path.text, code: EINVAL)
    }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = Glibc.open(other.characters, flags, entry.mode)
    guard descriptor >= 0 else { throw MachineFault("создать", other.text) }
    let target = OpenFile(descriptor: descriptor, path: other.text)
    try target.append(from: source)
    let time = timespec(tv_sec: entry.modified / 1_000_000_000, tv_nsec: entry.modified % 1_000_000_000)
    _ = futimens(descriptor, [time, time])
  }

  private static func copyLink(_ path: DiskPath, to other: DiskPath) throws(MachineFault) {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard readlink(path.characters, &target, Int(PATH_MAX)) > 0, symlink(target, other.characters) == 0 else {
      throw MachineFault("скопировать ссылку", path.text)
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
      try write(bytes[...])
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
