import Archiving

/// A value as bytes, opened only where it is needed.
struct Packed<Value: Archived>: Archived, Sendable {
  private var bytes: ArraySlice<UInt8> = []

  init() {}

  init(_ value: Value) {
    var (archive, value) = (Archive(), value)
    value.pass(through: &archive)
    bytes = archive.bytes[...]
  }

  mutating func pass(through archive: inout Archive) { archive.pass(&bytes) }

  /// The value; an empty one when the bytes make no sense.
  var value: Value {
    var archive = Archive(reading: bytes)
    var value = Value()
    value.pass(through: &archive)
    return archive.isWhole ? value : Value()
  }
}
