/// The values of the records that are being shown, in one piece of memory: those of a record side by side, in the
/// order of its shape.
///
/// A view says its values one after another. What the template does not name is not made, and a text is copied at
/// once, so that a row needs no memory of its own.
public struct Values: ~Copyable {
  /// The bytes of texts and markup.
  var texts = Pile<UInt8>(room: 4096)
  /// Where each value stands: the bytes of a text, the places of a record's values or of a list's texts, the place of
  /// a list of records. Empty where a section is not shown.
  var extents = Pile<Extent>(room: 256)
  var lists: [RecordList] = []
  /// The place of the value that comes next.
  @usableFromInline var next = 0
  /// Which of the values from there on the template names.
  @usableFromInline var names = NameSet.all
  /// What is still to be said of the records being said, the innermost last; known to assertions alone.
  @usableFromInline var expected: [ArraySlice<Shape.Field>] = []

  init() {}
}

extension Values {
  /// Words, escaped where they are printed.
  @inlinable public mutating func text(_ text: @autoclosure () -> String) {
    if isNamed(.text) { add(text()) }
  }

  /// Words written in their place, as UTF-8: `write` has room for so many bytes and says how many it has used.
  @inlinable public mutating func text(
    room: @autoclosure () -> Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int
  ) {
    if isNamed(.text) { add(room: room(), write) }
  }

  /// HTML that is safe already.
  @inlinable public mutating func markup(_ markup: @autoclosure () -> Markup) {
    if isNamed(.markup) { add(markup().html) }
  }

  /// Shows a section or hides it.
  @inlinable public mutating func flag(_ flag: @autoclosure () -> Bool) {
    if isNamed(.flag) { add(flag()) }
  }

  /// A list of words.
  @inlinable public mutating func texts(_ texts: @autoclosure () -> [String]) {
    if isNamed(.texts) { add(texts()) }
  }

  /// The values of a view within a value.
  @inlinable public mutating func record<Shown: View>(_ view: @autoclosure () -> Shown) {
    guard isNamed(.record(Shown.shape)) else { return }
    let view = view()
    set(take(Shown.shape) { view.fill(&$0) })
  }

  /// The values of a record that is there already within a value.
  public mutating func record(_ record: Record) {
    if isNamed(.record(record.shape)) { set(take(record.shape) { $0.add(record) }) }
  }

  /// A list of views, whose values are made when a template comes to them.
  @inlinable public mutating func records<Views: RandomAccessCollection & Sendable>(
    _ views: @autoclosure () -> Views
  ) where Views.Index == Int, Views.Element: View {
    records(views()) { $0 }
  }

  /// A list of views, each made with its values when a template comes to it.
  @inlinable public mutating func records<Items: RandomAccessCollection & Sendable, Shown: View>(
    _ items: @autoclosure () -> Items, _ view: @escaping @Sendable (Items.Element) -> Shown
  ) where Items.Index == Int {
    guard isNamed(.records(Shown.shape)) else { return }
    let items = items()
    if !items.isEmpty { add(RecordList(items, view)) }
  }

  /// A list of records that are there already.
  public mutating func records(_ list: RecordList) {
    if isNamed(.records(list.shape)), !list.isEmpty { add(list) }
  }

  /// The values of a record that is there already.
  public mutating func add(_ record: Record) {
    for value in record.values { add(value) }
  }
}

extension Values {
  /// Makes room for a record and lets its values be said: their places.
  @inlinable mutating func take(
    _ shape: Shape, named names: NameSet = .all, _ say: (inout Values) -> Void
  ) -> Range<Int> {
    let outer = (next: next, names: self.names)
    let places = makeRoom(for: shape)
    next = places.lowerBound
    self.names = names
    assert(begin(shape))
    say(&self)
    precondition(next == places.upperBound, "a view has as many values as its shape has names")
    assert(end())
    next = outer.next
    self.names = outer.names
    return places
  }

  @usableFromInline mutating func makeRoom(for shape: Shape) -> Range<Int> {
    let start = extents.count
    extents.append(Extent(), times: shape.fields.count)
    return start..<extents.count
  }

  /// Says where the value stands.
  @usableFromInline mutating func set(_ places: Range<Int>) { extents[next - 1] = Extent(places) }

  /// Goes on to the next value; whether the template names it.
  @inlinable mutating func isNamed(_ kind: @autoclosure () -> Shape.Kind) -> Bool {
    assert(isNext(kind()), "a value is of another kind than the shape says")
    next += 1
    return names.takeFirst()
  }

  @usableFromInline mutating func add(_ text: String) {
    if !text.isEmpty { set(copy(text)) }
  }

  @usableFromInline mutating func add(room: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    let start = texts.count
    texts.write(room: room, write)
    set(start..<texts.count)
  }

  @usableFromInline mutating func add(_ flag: Bool) { set(0..<(flag ? 1 : 0)) }

  @usableFromInline mutating func add(_ words: [String]) {
    let start = extents.count
    for text in words { extents.append(Extent(copy(text))) }
    set(start..<extents.count)
  }

  @usableFromInline mutating func add(_ list: RecordList) {
    set(lists.count..<lists.count + 1)
    lists.append(list)
  }

  private mutating func copy(_ text: String) -> Range<Int> {
    let start = texts.count
    Output.read(text) { texts.append($0) }
    return start..<texts.count
  }

  mutating func add(_ value: Value) {
    switch value {
    case .text(let text): self.text(text)
    case .markup(let markup): self.markup(markup)
    case .flag(let flag): self.flag(flag)
    case .texts(let texts): self.texts(texts)
    case .record(let record): self.record(record)
    case .records(let list): self.records(list)
    }
  }
}
