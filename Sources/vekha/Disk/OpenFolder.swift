import Glibc

extension Disk {
  /// An open folder: what stands in it is reached by bare names, which is faster than by paths and goes with any bytes.
  struct OpenFolder: ~Copyable {
    let descriptor: Int32
    /// The path as messages print it.
    let path: String

    deinit { close(descriptor) }
  }

  /// Opens a folder; nil when it is not there, or is none. The last name may be a link only if links are followed.
  static func openFolder(_ path: DiskPath, followingLinks: Bool = false) throws(MachineFault) -> OpenFolder? {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW)
    let descriptor = Glibc.open(path.characters, flags)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR || errno == ELOOP { return nil }
      throw MachineFault("открыть папку", path.text)
    }
    return OpenFolder(descriptor: descriptor, path: path.text)
  }
}

extension Disk.OpenFolder {
  /// What stands under a name, or what a link there leads to; nil when nothing does.
  func entry(
    of name: UnsafePointer<CChar>, followingLink: Bool = false
  ) throws(MachineFault) -> Disk.Entry? {
    var state = stat()
    guard fstatat(descriptor, name, &state, followingLink ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT || errno == ENOTDIR || errno == ELOOP { return nil }
      throw MachineFault("узнать, что такое", path + "/" + String(cString: name))
    }
    return Disk.Entry(state)
  }

  /// What the disk knows of the folder itself.
  func entry() throws(MachineFault) -> Disk.Entry {
    var state = stat()
    guard fstat(descriptor, &state) == 0 else { throw MachineFault("прочитать папку", path) }
    return Disk.Entry(state)
  }
}
