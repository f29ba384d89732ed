import Glibc

extension Disk {
  /// A name in a folder, with what the folder says it is.
  struct Name: Hashable {
    let name: String
    /// Nil when the name is not UTF-8, so that no path can be made of it as text.
    let kind: Kind?
    /// The number of its inode.
    let inode: UInt64
  }

  /// The names in a folder, sorted by their bytes; nil when the folder is not there.
  static func names(in path: String) throws(MachineFault) -> [Name]? {
    guard let folder = opendir(path) else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw MachineFault("открыть папку", path)
    }
    defer { closedir(folder) }
    var names: [Name] = []
    errno = 0
    while let item = readdir(folder) {
      if let name = try name(of: item, in: path) { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw MachineFault("прочитать папку", path) }
    return names.sorted { $0.name.precedes($1.name) }
  }

  private static func name(
    of item: UnsafeMutablePointer<dirent>, in path: String
  ) throws(MachineFault) -> Name? {
    let type = Int(item.pointee.d_type)
    let characters = characters(of: item)
    let inode = UInt64(item.pointee.d_ino)
    guard let text = String(validatingCString: characters) else {
      return Name(name: String(cString: characters), kind: nil, inode: inode)
    }
    if text == "." || text == ".." { return nil }
    switch type {
    case Int(DT_REG): return Name(name: text, kind: .file, inode: inode)
    case Int(DT_DIR): return Name(name: text, kind: .folder, inode: inode)
    case Int(DT_LNK): return Name(name: text, kind: .link, inode: inode)
    case Int(DT_UNKNOWN):
      return try entry(path + "/" + text).map { Name(name: text, kind: $0.kind, inode: inode) }
    default: return Name(name: text, kind: .special, inode: inode)
    }
  }

}

extension Disk {
  /// A directory entry's name where it stands, which is until the next one is read.
  private static func characters(of item: UnsafeMutablePointer<dirent>) -> UnsafePointer<CChar> {
    let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
    return (UnsafeRawPointer(item) + offset).assumingMemoryBound(to: CChar.self)
  }

  /// Removes a folder with all that is in it, or a file; never follows a link.
  static func removeTree(_ path: UnsafePointer<CChar>) throws(MachineFault) {
    try remove(path, in: AT_FDCWD, shown: String(cString: path))
  }

  /// Goes by descriptors and bare names, so that names that are not UTF-8 go as well.
  private static func remove(
    _ name: UnsafePointer<CChar>, in folder: Int32, shown path: String
  ) throws(MachineFault) {
    if unlinkat(folder, name, 0) == 0 || errno == ENOENT { return }
    guard errno == EISDIR || errno == EPERM else { throw MachineFault("удалить", path) }
    let descriptor = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0, let inside = fdopendir(descriptor) else { throw MachineFault("удалить", path) }
    defer { closedir(inside) }
    while let item = readdir(inside) {
      let inner = String(cString: characters(of: item))
      if inner != ".", inner != ".." {
        try remove(characters(of: item), in: descriptor, shown: path + "/" + inner)
      }
    }
    guard unlinkat(folder, name, AT_REMOVEDIR) == 0 || errno == ENOENT else {
      throw MachineFault("удалить папку", path)
    }
  }
}

extension String {
  /// The order of bytes, which is the order of code points, in any locale.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
