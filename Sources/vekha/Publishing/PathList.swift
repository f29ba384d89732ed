import Glibc

/// Paths sorted by their bytes, one after another in one piece of memory: a site has tens of thousands of them.
struct PathList: Hashable, Sendable {
  private var bytes: [UInt8] = []
  private var places: [Range<Int>] = []
}

extension PathList {
  /// A list of these paths.
  init(_ paths: some Sequence<String>) {
    for var path in paths { path.withUTF8 { append($0) } }
    sort()
  }

  /// How many there are.
  var count: Int { places.count }

  /// The paths as text.
  var all: [String] { places.map { String(decoding: bytes[$0], as: UTF8.self) } }

  /// Adds a path behind the others; the list is to be sorted then.
  mutating func append(_ path: UnsafeBufferPointer<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: path)
    places.append(start..<bytes.count)
  }

  /// Adds a path behind the others; the list is to be sorted then.
  mutating func append(_ path: String) {
    var path = path
    path.withUTF8 { append($0) }
  }

  /// Adds paths behind the others, each of which ends with a line feed; the list is to be sorted then.
  mutating func append(lines: ArraySlice<UInt8>) {
    var start = lines.startIndex
    for place in lines.indices where lines[place] == UInt8(ascii: "\n") {
      lines[start..<place].withUnsafeBufferPointer { append($0) }
      start = place + 1
    }
  }

  /// Lends the bytes of each path in their order.
  func forEach(_ use: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for place in places { use(bytes.extracting(place)) }
    }
  }

  /// Whether a path is in the list.
  func contains(_ path: String) -> Bool {
    withPlace(of: path) { bytes, place, path in
      place < places.count && PathList.order(bytes, places[place], path, 0..<path.count) == 0
    }
  }

  /// Whether any path of the list begins so.
  func hasPaths(beginning start: String) -> Bool {
    withPlace(of: start) { bytes, place, start in
      place < places.count && bytes[places[place]].starts(with: start)
    }
  }

  /// Lends the list's bytes, the number of paths before the given one, and that one's bytes.
  private func withPlace<Answer>(
    of path: String, _ use: (UnsafeRawBufferPointer, Int, UnsafeRawBufferPointer) -> Answer
  ) -> Answer {
    var path = path
    return path.withUTF8 { path in
      bytes.withUnsafeBytes { bytes in
        let path = UnsafeRawBufferPointer(path)
        var range = 0..<places.count
        while !range.isEmpty {
          let middle = range.lowerBound + range.count / 2
          let isBefore = PathList.order(bytes, places[middle], path, 0..<path.count) < 0
          range = isBefore ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return use(bytes, range.lowerBound, path)
      }
    }
  }

  /// The paths that another list has not.
  func missing(in other: PathList) -> [String] {
    if self == other { return [] }
    return bytes.withUnsafeBytes { mine in
      other.bytes.withUnsafeBytes { its in
        var missing: [String] = []
        var rest = other.places[...]
        for place in places {
          while let next = rest.first, PathList.order(its, next, mine, place) < 0 { rest = rest.dropFirst() }
          if let next = rest.first, PathList.order(its, next, mine, place) == 0 { continue }
          missing.append(String(decoding: bytes[place], as: UTF8.self))
        }
        return missing
      }
    }
  }

  /// Sorts the paths.
  mutating func sort() {
    /// The first bytes as a number tell most paths apart.
    struct Key {
      let first: UInt64
      let place: Range<Int>
    }
    let order = bytes.withUnsafeBytes { bytes in
      let isSorted = zip(places, places.dropFirst()).allSatisfy { PathList.order(bytes, $0, bytes, $1) < 0 }
      if isSorted { return places }
      var keys = places.map { place in
        let first = bytes[place].prefix(8)
        return Key(
          first: first.reduce(0) { $0 << 8 | UInt64($1) } << UInt64(8 * (8 - first.count)), place: place)
      }
      keys.sort {
        $0.first == $1.first ? PathList.order(bytes, $0.place, bytes, $1.place) < 0 : $0.first < $1.first
      }
      return keys.map(\.place)
    }
    var sorted: [UInt8] = []
    sorted.reserveCapacity(bytes.count)
    places = order.map { place in
      sorted += bytes[place]
      return sorted.count - place.count..<sorted.count
    }
    bytes = sorted
  }

  /// The order of bytes, which is the order of code points: below zero when the first stands before the second.
  private static func order(
    _ bytes: UnsafeRawBufferPointer, _ place: Range<Int>, _ others: UnsafeRawBufferPointer,
    _ other: Range<Int>
  ) -> Int {
    guard let mine = bytes.baseAddress, let its = others.baseAddress else { return place.count - other.count }
    let order = memcmp(mine + place.lowerBound, its + other.lowerBound, min(place.count, other.count))
    return order == 0 ? place.count - other.count : Int(order)
  }
}
