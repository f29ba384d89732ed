/// Pieces of text that are looked for as bytes, in one pass: the quick look before a slow one.
struct Needles: Sendable {
  /// The pieces by their second bytes; the first bytes of Russian letters are nearly all alike.
  private let bySecond: [[[UInt8]]]

  /// The pieces, each of two bytes at the least; case counts.
  init(_ texts: String...) {
    let needles = texts.map { Array($0.utf8) }
    bySecond = (0...255).map { byte in needles.filter { Int($0[1]) == byte } }
  }
}

extension Needles {
  /// Whether a text holds any of the pieces.
  func areIn(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { areIn($0) }
      ?? Array(text.utf8).withUnsafeBufferPointer { areIn($0) }
  }

  private func areIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bySecond.withUnsafeBufferPointer { bySecond in
      for place in bytes.indices.dropLast() where !bySecond[Int(bytes[place + 1])].isEmpty {
        for needle in bySecond[Int(bytes[place + 1])] where needle[0] == bytes[place] {
          if bytes[place...].starts(with: needle) { return true }
        }
      }
      return false
    }
  }
}
