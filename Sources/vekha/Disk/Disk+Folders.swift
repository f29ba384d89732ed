import Glibc

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
  func precedes(_ other: String) -> Bool {
    let isBefore = utf8.withContiguousStorageIfAvailable { mine in
      other.utf8.withContiguousStorageIfAvailable { its in
        guard let start = mine.baseAddress, let other = its.baseAddress else { return mine.count < its.count }
        let order = memcmp(start, other, min(mine.count, its.count))
        return order == 0 ? mine.count < its.count : order < 0
      }
    }
    return (isBefore ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
