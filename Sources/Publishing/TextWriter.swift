import Templating

/// Puts a text together in one piece of memory. Pages make dates and links by the hundred thousand; a text that grows
/// word by word is moved again and again.
struct TextWriter {
  private let room: UnsafeMutableBufferPointer<UInt8>
  fileprivate private(set) var count = 0

  fileprivate init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }
}

extension TextWriter {
  /// Adds a text, or what follows so many bytes of it.
  mutating func add(_ text: String, from start: Int = 0) {
    let isAdded: Void? = text.utf8.withContiguousStorageIfAvailable {
      add(UnsafeBufferPointer(rebasing: $0[start...]))
    }
    guard isAdded == nil else { return }
    var copy = text
    copy.withUTF8 { add(UnsafeBufferPointer(rebasing: $0[start...])) }
  }

  /// Adds a whole number that is not negative, with zeros before it when it has fewer digits.
  mutating func add(decimal number: Int, digits least: Int = 1) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var place = digits.count
      var rest = max(0, number)
      while rest > 0 || digits.count - place < least {
        place -= 1
        digits[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      add(UnsafeBufferPointer(rebasing: digits[place...]))
    }
  }

  /// What finds no room is left out: a text may come out short, and never writes where it must not.
  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let fitting = UnsafeBufferPointer(rebasing: bytes.prefix(room.count - count))
    UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(room)[count...])
      .copyMemory(from: UnsafeRawBufferPointer(fitting))
    count += fitting.count
  }
}

extension String {
  /// A text of at most so many bytes of UTF-8.
  init(room: Int, _ write: (inout TextWriter) -> Void) {
    self.init(unsafeUninitializedCapacity: room) { bytes in
      var writer = TextWriter(bytes)
      write(&writer)
      return writer.count
    }
  }
}

extension Values {
  /// Words of at most so many bytes of UTF-8.
  mutating func text(room: @autoclosure () -> Int, _ write: (inout TextWriter) -> Void) {
    text(room: room()) { bytes in
      var writer = TextWriter(bytes)
      write(&writer)
      return writer.count
    }
  }
}
