/// Which names of a shape a template uses, by their places in it.
@usableFromInline struct NameSet: Sendable {
  /// A bit for each place; the highest stands for all places from there on, and stays when bits are shifted.
  @usableFromInline var bits: Int64

  static let none = NameSet(bits: 0)
  @usableFromInline static let all = NameSet(bits: -1)

  init(bits: Int64) { self.bits = bits }
}

extension NameSet {
  /// Adds the name at a place.
  mutating func insert(_ place: Int) { bits |= 1 << Int64(min(place, 63)) }

  /// Whether the first name is used; the next one is the first then.
  @inlinable mutating func takeFirst() -> Bool {
    defer { bits >>= 1 }
    return bits & 1 == 1
  }
}
