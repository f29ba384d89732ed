import Synchronization

/// Tells a person at a terminal how far a stage is, once the work has taken a second; silent when piped.
final class Progress: Sendable {
  private let stage: String
  private let isShown: Bool
  private let start: Int
  private let begin = Stopwatch.now
  private let done = Atomic(0)
  private let nextShow: Atomic<Int>

  /// A stage; `start` is when the whole work began.
  init(_ stage: String, since start: Int = Stopwatch.now) {
    self.stage = stage
    self.start = start
    isShown = Terminal.errors.isInteractive
    nextShow = Atomic(start + 1_000_000_000)
  }

  /// A step is done; may be called on any thread.
  func step() {
    guard isShown else { return }
    let done = done.add(1, ordering: .relaxed).newValue
    let now = Stopwatch.now
    let next = nextShow.load(ordering: .relaxed)
    guard now >= next,
      nextShow.compareExchange(expected: next, desired: now + 100_000_000, ordering: .relaxed).exchanged
    else { return }
    let rate = done * 1_000_000_000 / max(1, now - begin)
    Terminal.errors.write("\r\(stage): \(done), \(rate) в секунду\u{1B}[K")
  }

  /// Wipes the line.
  func end() {
    guard isShown, nextShow.load(ordering: .relaxed) != start + 1_000_000_000 else { return }
    Terminal.errors.write("\r\u{1B}[K")
  }
}
