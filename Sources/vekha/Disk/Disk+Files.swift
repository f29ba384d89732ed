import Glibc

extension Disk {
  /// An open file that is closed when the last use of it is over.
  struct OpenFile: ~Copyable {
    let descriptor: Int32
    let path: String

    deinit { close(descriptor) }
  }

  /// Opens a regular file for reading; nil when it is not there, or is none. Never waits for a FIFO.
  static func open(_ path: String) throws(MachineFault) -> OpenFile? { try open(path, shown: path) }

  /// The same for a path of any bytes.
  static func open(_ path: UnsafePointer<CChar>, shown: String) throws(MachineFault) -> OpenFile? {
    let descriptor = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR || errno == ELOOP || errno == ENXIO { return nil }
      throw MachineFault("открыть", shown)
    }
    let file = OpenFile(descriptor: descriptor, path: shown)
    guard try file.entry().kind == .file else { return nil }
    return file
  }

  /// All bytes of a regular file; nil when it is not there any more, or has become something else.
  static func read(_ path: String) throws(MachineFault) -> [UInt8]? {
    guard let file = try open(path) else { return nil }
    return try file.readAll()
  }

  /// Writes a new file; nothing may stand there.
  static func create(_ path: String, _ bytes: ArraySlice<UInt8>) throws(MachineFault) {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw MachineFault("создать", path) }
    try OpenFile(descriptor: descriptor, path: path).write(bytes)
  }

  /// Writes a file beside its place and renames it there, so that nobody sees half of it.
  static func replace(_ path: String, _ bytes: [UInt8]) throws(MachineFault) {
    let aside = path + ".vekha-\(getpid())"
    try removeFile(aside)
    try create(aside, bytes[...])
    try rename(aside, to: path)
  }
}

extension Disk.OpenFile {
  /// What the disk knows of the file.
  func entry() throws(MachineFault) -> Disk.Entry {
    var state = stat()
    guard fstat(descriptor, &state) == 0 else { throw MachineFault("прочитать", path) }
    return Disk.Entry(state)
  }

  /// All bytes from the start, however the size changes meanwhile.
  func readAll() throws(MachineFault) -> [UInt8] {
    var bytes = [UInt8]()
    var room = try entry().size + 1
    while true {
      let start = bytes.count
      try append(upTo: room, to: &bytes)
      if bytes.count == start { return bytes }
      if bytes.count - start < room { return bytes }
      room = max(1 << 16, bytes.count)
    }
  }

  /// Reads until `count` bytes or the end.
  func append(upTo count: Int, to bytes: inout [UInt8]) throws(MachineFault) {
    var code: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
        if got < 0, errno == EINTR { continue }
        if got < 0 { code = errno }
        if got <= 0 { break }
        filled += got
      }
    }
    guard code == 0 else { throw MachineFault("прочитать", path, code: code) }
    if bytes.isEmpty { bytes = piece } else { bytes += piece }
  }

  /// Writes all bytes at the end of what is written.
  func write(_ bytes: ArraySlice<UInt8>) throws(MachineFault) {
    var written = 0
    while written < bytes.count {
      let put = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if put < 0, errno == EINTR { continue }
      guard put >= 0 else { throw MachineFault("записать", path) }
      written += put
    }
  }

  /// Whether the file holds exactly these bytes.
  func holds(_ bytes: ArraySlice<UInt8>) throws(MachineFault) -> Bool {
    guard try entry().size == bytes.count else { return false }
    return try readAll().isSame(as: bytes)
  }
}
