import Glibc

extension [UInt8] {
  /// Whether both are the same bytes: the system compares them by words, the library one by one.
  func isSame(as other: [UInt8]) -> Bool { isSame(as: other[...]) }

  /// The same, for a part of other bytes.
  func isSame(as other: ArraySlice<UInt8>) -> Bool {
    guard count == other.count else { return false }
    return withUnsafeBytes { mine in
      other.withUnsafeBytes { its in
        guard let mine = mine.baseAddress, let its = its.baseAddress else { return true }
        return memcmp(mine, its, count) == 0
      }
    }
  }
}
