/// Plain values in a growing piece of memory with one owner: adding to it looks at nothing but the room that is left.
struct Pile<Element: BitwiseCopyable>: ~Copyable {
  private var memory: UnsafeMutableBufferPointer<Element>
  private(set) var count = 0

  /// Nothing yet, with room for what is expected.
  init(room: Int) { memory = .allocate(capacity: room) }

  deinit { memory.deallocate() }
}

extension Pile {
  /// The value at a place that is taken.
  subscript(place: Int) -> Element {
    get {
      precondition(place >= 0 && place < count, "no value at the place")
      return memory[place]
    }
    set {
      precondition(place >= 0 && place < count, "no value at the place")
      memory[place] = newValue
    }
  }

  mutating func append(_ more: UnsafeBufferPointer<Element>) {
    guard let start = more.baseAddress else { return }
    write(room: more.count) {
      $0.baseAddress?.update(from: start, count: more.count)
      return more.count
    }
  }

  mutating func append(_ value: Element, times: Int = 1) {
    write(room: times) {
      $0.update(repeating: value)
      return times
    }
  }

  /// Lends room for so many values; `body` says how many it has written.
  mutating func write(room: Int, _ body: (UnsafeMutableBufferPointer<Element>) -> Int) {
    if memory.count - count < room { grow(by: room) }
    let written = body(UnsafeMutableBufferPointer(rebasing: memory[count..<count + room]))
    precondition(written >= 0 && written <= room, "more was written than there was room for")
    count += written
  }

  /// Forgets all values after so many.
  mutating func cut(to count: Int) {
    precondition(count >= 0 && count <= self.count, "there are fewer values")
    self.count = count
  }

  /// Lends values.
  func read<Result>(_ places: Range<Int>, _ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
    precondition(places.upperBound <= count, "no values at the places")
    return body(UnsafeBufferPointer(rebasing: memory[places]))
  }

  private mutating func grow(by room: Int) {
    let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(2 * memory.count, count + room))
    _ = larger.update(from: memory[..<count])
    memory.deallocate()
    memory = larger
  }
}
