import Synchronization

/// A value made when a page first asks for it, and shared by all pages that do.
final class Later<Kept: Sendable>: Sendable {
  private let kept = Mutex<Kept?>(nil)
  private let make: @Sendable () -> Kept

  /// A value that is made when it is first asked for.
  init(_ make: @escaping @Sendable () -> Kept) {
    self.make = make
  }

  /// The value; whoever asks while it is being made waits for it.
  var value: Kept {
    kept.withLock { kept in
      if let known = kept { return known }
      let made = make()
      kept = made
      return made
    }
  }
}
