/// Records that are made one by one, each when a template comes to it, so that a page never holds all its rows at
/// once, and what a template leaves out is never made.
///
/// A class, because a copy of a class is one pointer.
public final class RecordList: Sendable {
  /// What the records stand for; an empty list may stand for anything.
  let shape: Shape
  /// How many there are.
  public let count: Int
  private let fill: @Sendable (Int, inout Values) -> Void

  @usableFromInline init(
    _ shape: Shape, count: Int, _ fill: @escaping @Sendable (Int, inout Values) -> Void
  ) {
    self.shape = shape
    self.count = count
    self.fill = fill
  }

  static let empty = RecordList(Shape("", []), count: 0) { _, _ in }

  /// A record for each item: the values of its view. Inlinable, so that it is compiled for each kind of view.
  @inlinable convenience init<Items: RandomAccessCollection<Item> & Sendable, Item, Shown: View>(
    _ items: Items, _ view: @escaping @Sendable (Item) -> Shown
  ) where Items.Index == Int {
    self.init(Shown.shape, count: items.count) { view(items[items.startIndex + $0]).fill(&$1) }
  }

  /// A list of views.
  @inlinable public convenience init<Views: RandomAccessCollection & Sendable>(_ views: Views)
  where Views.Index == Int, Views.Element: View {
    self.init(views) { $0 }
  }

  /// Records that are there already.
  public convenience init(_ records: [Record]) {
    self.init(records.first?.shape ?? RecordList.empty.shape, count: records.count) { $1.add(records[$0]) }
  }
}

extension RecordList: RandomAccessCollection {
  /// The place of the first record.
  public var startIndex: Int { 0 }
  /// The place after the last record.
  public var endIndex: Int { count }

  /// Makes a record.
  public subscript(place: Int) -> Record {
    var values = Values()
    let places = take(place, into: &values)
    return values.record(of: shape, at: places)
  }

  /// Some of the records, made in their turn.
  public func part(_ places: Range<Int>) -> RecordList {
    RecordList(shape, count: places.count) { [fill] in fill(places.lowerBound + $0, &$1) }
  }

  /// Makes a record's values: their places.
  func take(_ place: Int, named names: NameSet = .all, into values: inout Values) -> Range<Int> {
    values.take(shape, named: names) { fill(place, &$0) }
  }
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
