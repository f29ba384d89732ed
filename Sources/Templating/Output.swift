/// A page's bytes under construction.
public struct Output: Sendable {
  /// The bytes so far, and room after them: an array that grows byte by byte asks too much each time.
  private var room: [UInt8] = []
  private var count = 0
  /// False when what was to be added could not be made; the bytes are of no use then.
  public private(set) var isWhole = true

  /// Nothing yet, with room for what is expected.
  public init(capacity: Int = 0) {
    room = Array(repeating: 0, count: capacity)
  }
}

extension Output {
  /// The bytes so far.
  public var bytes: ArraySlice<UInt8> { room[..<count] }

  /// Adds text as it is.
  public mutating func append(_ text: String) {
    Output.read(text) { append($0) }
  }

  /// Adds bytes as they are.
  @inlinable public mutating func append(_ more: some Sequence<UInt8>) {
    let isAdded: Void? = more.withContiguousStorageIfAvailable { append($0) }
    if isAdded == nil { for byte in more { append(byte) } }
  }

  /// Adds bytes as they are.
  public mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    guard let start = more.baseAddress else { return }
    makeRoom(for: more.count)
    room.withUnsafeMutableBytes { room in
      room.baseAddress?.advanced(by: count).copyMemory(from: start, byteCount: more.count)
    }
    count += more.count
  }

  /// Adds text in which `&`, `<`, `>`, `"` and `'` are written as HTML shows them.
  public mutating func append(escaped text: String) {
    Output.read(text) { append(escaped: $0) }
  }

  /// The same of a text's bytes.
  mutating func append(escaped utf8: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < utf8.count {
      let end = utf8.firstSpecial(from: start)
      append(UnsafeBufferPointer(rebasing: utf8[start..<end]))
      if end < utf8.count { appendReplacement(of: utf8[end]) }
      start = end + 1
    }
  }

  /// Adds a byte as it is.
  public mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    room[count] = byte
    count += 1
  }

  /// Adds a whole number in decimal digits.
  public mutating func append(decimal number: Int) {
    // The smallest number has 19 digits and a sign.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var place = digits.count
      var rest = number.magnitude
      repeat {
        place -= 1
        digits[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        place -= 1
        digits[place] = UInt8(ascii: "-")
      }
      append(UnsafeBufferPointer(rebasing: digits[place...]))
    }
  }

  /// Adds text of which some bytes are written otherwise: `replacement` is asked at each byte of `special`, and says
  /// how many bytes from there it replaces, and by what.
  public mutating func append(
    _ text: String, at special: ByteSet,
    replacing replacement: (_ utf8: UnsafeBufferPointer<UInt8>, _ place: Int) -> (count: Int, text: String)?
  ) {
    Output.read(text) { utf8 in
      var start = 0
      var place = 0
      while place < utf8.count {
        guard special.contains(utf8[place]), let other = replacement(utf8, place) else {
          place += 1
          continue
        }
        append(UnsafeBufferPointer(rebasing: utf8[start..<place]))
        append(other.text)
        place += other.count
        start = place
      }
      append(UnsafeBufferPointer(rebasing: utf8[start...]))
    }
  }

  /// Hands over all bytes and their room, and is empty afterwards.
  public mutating func taken() -> Output {
    var taken = Output()
    swap(&self, &taken)
    return taken
  }

  /// Says that something could not be made, for want of memory, say.
  public mutating func giveUp() { isWhole = false }

  /// Takes all bytes away and keeps their room for the next page.
  public mutating func removeAll() {
    count = 0
    isWhole = true
  }

  /// Lends a text's bytes; nearly all texts have theirs in one piece and need not be copied for it.
  static func read(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard text.utf8.withContiguousStorageIfAvailable(body) == nil else { return }
    var copy = text
    copy.withUTF8(body)
  }

  private mutating func makeRoom(for more: Int) {
    let missing = count + more - room.count
    if missing > 0 { room.append(contentsOf: repeatElement(0, count: max(missing, room.count))) }
  }

  private mutating func appendReplacement(of byte: UInt8) {
    let replacement: StaticString =
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      default: "&#39;"
      }
    replacement.withUTF8Buffer { append($0) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the next byte stands that must be escaped; the end when there is none. Looks at eight bytes at a time.
  fileprivate func firstSpecial(from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(self)
    var index = start
    while index + 8 <= count {
      if Self.hasSpecial(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) { break }
      index += 8
    }
    // The last eight bytes are looked at together, though some of them have been looked at before.
    if index + 8 > count, count >= start + 8 {
      if !Self.hasSpecial(raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)) { return count }
    }
    while index < count, !Self.isSpecial(self[index]) { index += 1 }
    return index
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    default: false
    }
  }

  /// Whether any of eight bytes is special: `&` and `'` differ in their lowest bit only, `<` and `>` in the next.
  private static func hasSpecial(_ word: UInt64) -> Bool {
    let quotes = word ^ 0x2222_2222_2222_2222
    let ampersands = (word | 0x0101_0101_0101_0101) ^ 0x2727_2727_2727_2727
    let brackets = (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E
    return (zeroes(quotes) | zeroes(ampersands) | zeroes(brackets)) != 0
  }

  /// Is not 0 when one of eight bytes is 0.
  private static func zeroes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
