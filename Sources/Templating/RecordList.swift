/// Records that are made one by one, each when a template comes to it, so that a page never holds all its rows at
/// once, and what a template leaves out is never made.
///
/// A class, because a copy of a class is one pointer.
public final class RecordList: Sendable {
  /// What the records stand for; nil of an empty list, which may stand for anything.
  let shape: Shape?
  /// How many there are.
  public let count: Int
  private let make: @Sendable (Int) -> [Value]

  @usableFromInline init(_ shape: Shape?, count: Int, _ make: @escaping @Sendable (Int) -> [Value]) {
    self.shape = shape
    self.count = count
    self.make = make
  }

  @usableFromInline static let empty = RecordList(nil, count: 0) { _ in [] }

  /// A record for each item: the values of its view. Inlinable, so that it is compiled for each kind of view.
  @inlinable convenience init<Items: RandomAccessCollection<Item> & Sendable, Item, Shown: View>(
    _ items: Items, _ view: @escaping @Sendable (Item) -> Shown
  ) where Items.Index == Int {
    self.init(Shown.shape, count: items.count) { view(items[items.startIndex + $0]).values }
  }

  /// Records that are there already.
  convenience init(_ records: [Record]) {
    self.init(records.first?.shape, count: records.count) { records[$0].values }
  }
}

extension RecordList: RandomAccessCollection {
  /// The place of the first record.
  public var startIndex: Int { 0 }
  /// The place after the last record.
  public var endIndex: Int { count }

  /// Makes a record.
  public subscript(place: Int) -> Record {
    guard let shape else { preconditionFailure("an empty list has no record") }
    return Record(shape, make(place))
  }

  /// Makes the values of a record alone.
  func values(at place: Int) -> [Value] { make(place) }
}

extension RecordList: Hashable {
  /// Whether all records are the same.
  public static func == (left: RecordList, right: RecordList) -> Bool {
    left === right || left.elementsEqual(right)
  }

  /// Hashes the records.
  public func hash(into hasher: inout Hasher) {
    for record in self { hasher.combine(record) }
  }
}
