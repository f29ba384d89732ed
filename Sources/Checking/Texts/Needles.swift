/// Pieces of text that are looked for as bytes, in one pass: the quick look before a slow one.
struct Needles: Sendable {
  private let needles: [[UInt8]]
  /// Whether any piece has this byte second; the first bytes of Russian letters are nearly all alike.
  private let isSecond: [Bool]

  /// The pieces, each of two bytes at the least; case counts.
  init(_ texts: String...) {
    let needles = texts.map { Array($0.utf8) }
    self.needles = needles
    isSecond = (0...255).map { byte in needles.contains { Int($0[1]) == byte } }
  }
}

extension Needles {
  /// Whether a text holds any of the pieces.
  func areIn(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { areIn($0) }
      ?? Array(text.utf8).withUnsafeBufferPointer { areIn($0) }
  }

  private func areIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for place in bytes.indices.dropLast() where isSecond[Int(bytes[place + 1])] {
      for needle in needles where needle[0] == bytes[place] && needle[1] == bytes[place + 1] {
        if bytes[place...].starts(with: needle) { return true }
      }
    }
    return false
  }
}
