import CLinux
import Glibc

/// The disk by its system calls; nothing else in the program touches it.
enum Disk {
  /// What stands at a path, without following a symbolic link.
  enum Kind: Hashable {
    case file, folder, link, special

    init(mode: mode_t) {
      switch mode & S_IFMT {
      case S_IFREG: self = .file
      case S_IFDIR: self = .folder
      case S_IFLNK: self = .link
      default: self = .special
      }
    }
  }

  /// What the disk knows of a path.
  struct Entry: Hashable {
    let kind: Kind
    let size: Int
    let device: dev_t
    let inode: ino_t
    let mode: mode_t
    /// When it was last written, in nanoseconds since 1970.
    let modified: Int
    /// When it was last written, renamed or given other permissions, in nanoseconds since 1970.
    let changed: Int
  }
}

extension Disk {
  /// What stands at a path; nil when nothing does.
  static func entry(_ path: UnsafePointer<CChar>) throws(MachineFault) -> Entry? {
    var state = stat()
    guard lstat(path, &state) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw MachineFault("узнать, что такое", String(cString: path))
    }
    return Entry(state)
  }

  /// The path without symbolic links and dots; nil when nothing stands there.
  static func resolved(_ path: UnsafePointer<CChar>) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String, mode: mode_t = 0o777) throws(MachineFault) {
    if mkdir(path, mode) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let parent = parent(of: path) else { throw MachineFault("создать папку", path) }
    try makeFolder(parent)
    guard mkdir(path, mode) == 0 || errno == EEXIST else { throw MachineFault("создать папку", path) }
  }

  /// Renames, replacing a file that is in the way.
  static func rename(_ path: String, to other: String) throws(MachineFault) {
    guard Glibc.rename(path, other) == 0 else { throw MachineFault("переименовать в «\(other)»", path) }
  }

  /// Exchanges two folders in one step.
  static func exchange(_ left: String, _ right: String) throws(MachineFault) {
    guard linux_exchange(left, right) == 0 else { throw MachineFault("обменять с «\(right)»", left) }
  }

  /// Whether new names can be made in a folder.
  static func isWritable(_ path: String) -> Bool { access(path, W_OK | X_OK) == 0 }

  /// Whether a disk, or a part of one, is mounted exactly here.
  static func isMountPoint(_ path: String) -> Bool { linux_is_mount_point(path) == 1 }

  /// Gives a folder the permissions of another.
  static func setMode(of path: UnsafePointer<CChar>, to mode: mode_t) { _ = chmod(path, mode) }

  /// Removes a file or a link; nothing there is as good.
  static func removeFile(_ path: UnsafePointer<CChar>) throws(MachineFault) {
    guard unlink(path) == 0 || errno == ENOENT else { throw MachineFault("удалить", String(cString: path)) }
  }

  /// Removes a folder if nothing is in it; whether it is gone.
  static func removeEmptyFolder(_ path: UnsafePointer<CChar>) -> Bool { rmdir(path) == 0 }

  /// The path above; nil for a bare name and for the root.
  static func parent(of path: String) -> String? {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex else { return nil }
    return String(path[..<slash])
  }

  /// Longer than the steps in which a disk's times go, in nanoseconds: what was changed so lately may change again
  /// without its times showing it.
  static let timeStep = 50_000_000

  /// The time of day that the disk's times are of, in nanoseconds since 1970.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

extension Disk.Entry {
  init(_ state: stat) {
    kind = Disk.Kind(mode: state.st_mode)
    size = Int(state.st_size)
    device = state.st_dev
    inode = state.st_ino
    mode = state.st_mode & 0o7777
    modified = state.st_mtim.tv_sec * 1_000_000_000 + state.st_mtim.tv_nsec
    changed = state.st_ctim.tv_sec * 1_000_000_000 + state.st_ctim.tv_nsec
  }

  /// Whether both are one file with two names.
  func isSame(as other: Disk.Entry?) -> Bool { device == other?.device && inode == other?.inode }
}
