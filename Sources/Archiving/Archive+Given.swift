/// Values that cannot be empty are passed the other way round: given when they are written, `nil` when they are read,
/// and returned either way, so that a value is made of its members as they come.
extension Archive {
  mutating func passed(_ given: String?) -> String {
    var text = given ?? ""
    pass(&text)
    return text
  }

  mutating func passed(_ given: Bool?) -> Bool {
    var flag = given ?? false
    pass(&flag)
    return flag
  }

  /// A number that is never negative: a line, a share, a count.
  mutating func passed(_ given: Int?) -> Int {
    var number = given ?? 0
    pass(count: &number)
    return number
  }

  mutating func passed(_ given: Double?) -> Double {
    var bits = Int(bitPattern: UInt((given ?? 0).bitPattern))
    pass(&bits)
    return Double(bitPattern: UInt64(UInt(bitPattern: bits)))
  }

  /// One of a closed set, by its place in it.
  mutating func passed<Choice: Equatable>(_ given: Choice?, among all: [Choice]) -> Choice {
    let place = passed(given.map { all.firstIndex(of: $0) ?? all.count } ?? 0)
    if place >= all.count { refuse() }
    return all[place < all.count ? place : 0]
  }

  /// A value that may be missing.
  mutating func optional<Value>(
    _ given: Value?, _ passed: (inout Archive, Value?) -> Value
  ) -> Value? {
    var isThere = given != nil
    pass(&isThere)
    return isThere ? passed(&self, given) : nil
  }

  /// A list of values.
  mutating func list<Value>(_ given: [Value]?, _ passed: (inout Archive, Value?) -> Value) -> [Value] {
    var count = given?.count ?? 0
    guard passCount(&count) else { return [] }
    var list: [Value] = []
    list.reserveCapacity(count)
    for place in 0..<count where isWhole { list.append(passed(&self, isReading ? nil : given?[place])) }
    return list
  }
}
