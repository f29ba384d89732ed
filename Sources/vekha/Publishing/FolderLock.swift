import Glibc

/// The right to write into an output folder; the system takes it back when the process ends, however it ends.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// Waits for the right, calling `isWaiting` first when another build has it.
  init(at path: String, isFolder: Bool, isWaiting: () -> Void) throws(MachineFault) {
    descriptor =
      isFolder
      ? Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      : Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw MachineFault("запереть", path) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
    // A disk without locks cannot tell two builds apart; one build is the usual case.
    guard errno == EWOULDBLOCK else { return }
    isWaiting()
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  /// Gives the right back.
  consuming func release() {}

  deinit { close(descriptor) }
}
