/// Values as bytes, and the same bytes as values: one walk over the members of a value does both, so that what is
/// written is what is read.
///
/// The form is for this program alone and changes with it; whoever keeps the bytes keeps them with its version. Bytes
/// that end early or make no sense leave an archive that is not whole, never a trap.
public struct Archive: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  /// False when there was less to read than was asked for.
  public private(set) var isWhole = true

  /// Whether values are filled, and not written.
  public let isReading: Bool
  /// What is still to be read.
  private var rest: ArraySlice<UInt8> = []

  /// Nothing yet, to be written to.
  public init() { isReading = false }

  /// Bytes to be read.
  public init(reading bytes: ArraySlice<UInt8>) {
    rest = bytes
    isReading = true
  }

  /// Whether everything was read and made sense.
  public var isAtEnd: Bool { isWhole && rest.isEmpty }
}

/// Something an archive can hold.
public protocol Archived {
  /// A value to be filled when it is read.
  init()
  /// Names every member to the archive, always in the same order.
  mutating func pass(through archive: inout Archive)
}

extension Archive {
  /// Says that what was read makes no sense.
  public mutating func refuse() { isWhole = false }

  /// A number: seven bits a byte, the lowest first, the sign in the lowest bit.
  public mutating func pass(_ number: inout Int) {
    guard isReading else {
      var rest = UInt(bitPattern: (number << 1) ^ (number >> (Int.bitWidth - 1)))
      while rest > 0x7F {
        bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      return bytes.append(UInt8(truncatingIfNeeded: rest))
    }
    var (value, shift): (UInt, UInt) = (0, 0)
    while isWhole {
      guard shift < 64, let byte = rest.popFirst() else { return refuse() }
      value |= UInt(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 { break }
    }
    number = Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
  }

  /// How many there are of something: never so many that sums of them overflow.
  public mutating func pass(count: inout Int) {
    pass(&count)
    if isReading, !(0...1 << 40 ~= count) {
      refuse()
      count = 0
    }
  }

  /// A text.
  public mutating func pass(_ text: inout String) {
    var count = text.utf8.count
    guard passCount(&count) else { return }
    guard isReading else { return text.withUTF8 { bytes.append(contentsOf: $0) } }
    text = String(decoding: rest.prefix(count), as: UTF8.self)
    rest = rest.dropFirst(count)
  }

  /// Bytes of some other form; those that are read share the memory of all.
  public mutating func pass(_ other: inout ArraySlice<UInt8>) {
    var count = other.count
    guard passCount(&count) else { return }
    guard isReading else { return bytes.append(contentsOf: other) }
    other = rest.prefix(count)
    rest = rest.dropFirst(count)
  }

  /// A yes or a no.
  public mutating func pass(_ flag: inout Bool) {
    var number = flag ? 1 : 0
    pass(&number)
    flag = number != 0
  }

  /// A list of values.
  public mutating func pass<Element: Archived>(_ list: inout [Element]) {
    pass(&list, of: { Element() }) { $0.pass(through: &$1) }
  }

  /// A list of texts.
  public mutating func pass(_ texts: inout [String]) { pass(&texts, of: { "" }) { $1.pass(&$0) } }

  /// A list of anything that can be passed from an empty value.
  public mutating func pass<Element>(
    _ list: inout [Element], of empty: () -> Element, _ passElement: (inout Element, inout Archive) -> Void
  ) {
    var count = list.count
    guard passCount(&count) else { return }
    guard isReading else {
      for var element in list { passElement(&element, &self) }
      return
    }
    list = []
    list.reserveCapacity(count)
    for _ in 0..<count where isWhole {
      var element = empty()
      passElement(&element, &self)
      list.append(element)
    }
  }

  /// How much follows; false when it cannot be, as nothing takes less than a byte.
  mutating func passCount(_ count: inout Int) -> Bool {
    pass(&count)
    guard isReading else { return true }
    if !isWhole || !(0...rest.count ~= count) { refuse() }
    return isWhole
  }
}
