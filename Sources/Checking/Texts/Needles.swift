/// Pieces of text that are looked for as bytes, in one pass: the quick look before a slow one.
struct Needles: Sendable {
  private let needles: [[UInt8]]

  /// The pieces, each of two bytes at the least; case counts.
  init(_ texts: String...) {
    needles = texts.map { Array($0.utf8) }
  }
}

extension Needles {
  /// Whether a text holds any of the pieces.
  func areIn(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { areIn($0) }
      ?? Array(text.utf8).withUnsafeBufferPointer { areIn($0) }
  }

  private func areIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for place in bytes.indices.dropLast() {
      for needle in needles where needle[0] == bytes[place] && needle[1] == bytes[place + 1] {
        if bytes[place...].starts(with: needle) { return true }
      }
    }
    return false
  }
}
