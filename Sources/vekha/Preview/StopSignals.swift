import Glibc

/// Ctrl-C and a polite request to end. While one of these values lives, neither kills the process: the main
/// thread waits for them instead, so that the program ends where it wants to.
struct StopSignals {
  private static let meant = [SIGINT, SIGTERM]

  /// Keeps the signals for `wait`; to be made before any other thread.
  init() {
    var set = StopSignals.set
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// Waits until the program is asked to end.
  func wait() {
    var set = StopSignals.set
    var signal: Int32 = 0
    while sigwait(&set, &signal) != 0 {}
  }

  /// Asks the waiting thread to end.
  static func raise() { kill(getpid(), SIGTERM) }

  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in meant { sigaddset(&set, signal) }
    return set
  }
}
