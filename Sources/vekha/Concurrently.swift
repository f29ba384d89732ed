import Dispatch

/// Does two things at once, if more than one job may run; the fault of the first goes before that of the second.
func concurrently<First: Sendable, Second: Sendable, Fault: Error>(
  jobs: Int, _ first: @Sendable () throws(Fault) -> First, _ second: @Sendable () throws(Fault) -> Second
) throws(Fault) -> (First, Second) {
  nonisolated(unsafe) var one: Result<First, Fault>?
  nonisolated(unsafe) var other: Result<Second, Fault>?
  if jobs > 1 {
    DispatchQueue.concurrentPerform(iterations: 2) { place in
      if place == 0 {
        one = Result { () throws(Fault) in try first() }
      } else {
        other = Result { () throws(Fault) in try second() }
      }
    }
  }
  // What has not been done yet is done now.
  let done = if let one { try one.get() } else { try first() }
  return if let other { (done, try other.get()) } else { (done, try second()) }
}
