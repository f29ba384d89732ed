/// Some of the 256 bytes.
public struct ByteSet: Sendable {
  private var words = SIMD4<UInt64>.zero

  /// These bytes.
  public init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
  }

  /// Whether a byte is one of them.
  func contains(_ byte: UInt8) -> Bool {
    words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1
  }

  /// Whether any byte of a text is one of them.
  public func isIn(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { $0.contains(where: contains) }
      ?? text.utf8.contains(where: contains)
  }
}
