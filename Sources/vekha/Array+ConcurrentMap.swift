import Dispatch
import Glibc
import Synchronization

extension Array where Element: Sendable {
  /// Transforms all elements on several threads; results keep the order of the elements.
  ///
  /// Each thread makes one tool (a buffer to be used again, say) and lends it to every transformation. After
  /// a fault no new element is begun; the fault of the first element concerned is thrown.
  func concurrentMap<Tool, Result: Sendable, Fault: Error>(
    jobs: Int, with makeTool: @Sendable () -> Tool,
    _ transform: @Sendable (inout Tool, Element) throws(Fault) -> Result
  ) throws(Fault) -> [Result] {
    let next = Atomic(0)
    // A workbook takes as long as fifty pages: whoever takes many elements at once makes the others wait at the end.
    let stride = Swift.max(1, Swift.min(8, count / (jobs * 64)))
    let slots = UnsafeMutableBufferPointer<Swift.Result<Result, Fault>?>.allocate(capacity: count)
    slots.initialize(repeating: nil)
    defer { slots.deinitialize().deallocate() }
    nonisolated(unsafe) let shared = slots
    @Sendable func work() {
      var tool = makeTool()
      while true {
        let first = next.add(stride, ordering: .relaxed).oldValue
        if first >= count { return }
        for index in first..<Swift.min(first + stride, count) {
          do throws(Fault) {
            shared[index] = .success(try transform(&tool, self[index]))
          } catch {
            shared[index] = .failure(error)
            next.store(count, ordering: .relaxed)
          }
        }
      }
    }
    // Within another one a loop has one thread: what is done by one anyway is not to count as a loop.
    let threads = Swift.min(jobs, count)
    if threads > 1 { DispatchQueue.concurrentPerform(iterations: threads) { _ in work() } } else { work() }
    var results: [Result] = []
    results.reserveCapacity(count)
    for slot in slots {
      // Elements that a fault kept from being begun stand behind it, or beside it on another thread.
      if let slot { results.append(try slot.get()) }
    }
    return results
  }

  /// Transforms all elements on several threads; results keep the order of the elements.
  func concurrentMap<Result: Sendable, Fault: Error>(
    jobs: Int, _ transform: @Sendable (Element) throws(Fault) -> Result
  ) throws(Fault) -> [Result] {
    try concurrentMap(jobs: jobs, with: {}) { (_, element) throws(Fault) in try transform(element) }
  }
}

/// How many threads can run at once on this machine.
var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
