extension Archive {
  /// What has been written, behind a sum that tells whether it is read as it was written.
  public var sealed: [UInt8] { Archive.seal(of: bytes[...]) + bytes }

  /// Bytes to be read; nil when they are not what was sealed.
  public init?(sealed: [UInt8]) {
    let rest = sealed.dropFirst(8)
    guard sealed.prefix(8).elementsEqual(Archive.seal(of: rest)) else { return nil }
    self.init(reading: rest)
  }

  /// The 64-bit sum of Fowler, Noll and Vo (FNV-1a) over words of eight bytes: any one that differs changes it.
  private static func seal(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.withUnsafeBytes { bytes in
      var sum: UInt64 = 0xCBF2_9CE4_8422_2325
      for place in stride(from: 0, through: bytes.count - 8, by: 8) {
        sum = (sum ^ bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* 0x100_0000_01B3
      }
      for byte in bytes.suffix(bytes.count % 8) { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return withUnsafeBytes(of: sum) { Array($0) }
    }
  }
}
