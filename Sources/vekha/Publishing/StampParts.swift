/// Bytes by name, as one file; whatever is damaged reads as nothing.
struct StampParts: Sendable {
  /// Nothing.
  init() {}

  private var parts: [String: [UInt8]] = [:]

  /// The bytes under a name; nil when there are none.
  subscript(name: String) -> [UInt8]? {
    get { parts[name] }
    set { parts[name] = newValue }
  }

  /// The parts with some of the names.
  func filter(_ isWanted: (String) -> Bool) -> StampParts {
    var wanted = StampParts()
    wanted.parts = parts.filter { isWanted($0.key) }
    return wanted
  }

  /// Takes the parts of another; where both have one, the other's.
  mutating func add(_ other: StampParts) {
    parts.merge(other.parts) { $1 }
  }
}

extension StampParts: Equatable {
  /// Whether both have the same names with the same bytes.
  static func == (left: StampParts, right: StampParts) -> Bool {
    left.parts.count == right.parts.count
      && left.parts.allSatisfy { name, bytes in right.parts[name].map { $0.isSame(as: bytes) } ?? false }
  }
}

extension StampParts {
  /// The parts by name: a line with the name's and the bytes' lengths, the name, the bytes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.key.utf8.count + $1.value.count + 32 })
    for (name, part) in parts.sorted(by: { $0.key.precedes($1.key) }) {
      bytes += "\(name.utf8.count) \(part.count)\n\(name)".utf8
      bytes += part
    }
    return bytes
  }

  /// Reads a file; nil when it is not whole.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let lengths = rest[..<end].split(separator: 0x20).map { Int(String(decoding: $0, as: UTF8.self)) }
      rest = rest[(end + 1)...]
      guard lengths.count == 2, let name = lengths[0], let part = lengths[1], name >= 0, part >= 0,
        name <= rest.count, part <= rest.count - name
      else { return nil }
      parts[String(decoding: rest.prefix(name), as: UTF8.self)] = Array(rest.dropFirst(name).prefix(part))
      rest = rest.dropFirst(name + part)
    }
    guard rest.isEmpty else { return nil }
  }
}
