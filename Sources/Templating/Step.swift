/// One step of a compiled template. Levels count the records within records that are being shown, the page's
/// own record being level 0; a slot is a level and the place of a value in the record there.
enum Step: Sendable {
  /// Copies bytes of the template.
  case literal(start: Int32, end: Int32)
  /// Prints a text, escaped.
  case text(Slot)
  /// Prints markup.
  case markup(Slot)
  /// Prints the text that a list of texts has come to, escaped.
  case item(level: Int32)
  /// Makes a record the record of a level.
  case descend(Slot, into: Int32)
  /// Goes on elsewhere when a value is empty or false.
  case unless(Slot, to: Int32)
  /// Goes on elsewhere when a value is neither empty nor false.
  case when(Slot, to: Int32)
  /// Goes on elsewhere when the text that a list has come to is empty.
  case unlessItem(level: Int32, to: Int32)
  /// Goes on elsewhere when the text that a list has come to is not empty.
  case whenItem(level: Int32, to: Int32)
  /// Begins a list of records at a level, or goes on elsewhere when it is empty; of each record only some names are
  /// used.
  case each(Slot, into: Int32, NameSet, to: Int32)
  /// Begins a list of texts at a level, or goes on elsewhere when it is empty.
  case eachText(Slot, into: Int32, to: Int32)
  /// Goes back to the list's first step with the next item, if there is one.
  case next(level: Int32, to: Int32)
  /// Goes on elsewhere.
  case skip(to: Int32)
}

/// Where a value is found.
struct Slot: Sendable, Hashable {
  let level: Int32
  let index: Int32
}
