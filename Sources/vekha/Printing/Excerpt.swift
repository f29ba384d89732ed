import Diagnostics

/// A source line as a terminal can show it, with the mark that goes under the characters concerned.
struct Excerpt: Hashable {
  /// The line; long ones are cut around the place, tabs are spaces, what would steer the terminal is shown as �.
  let line: String
  /// `^~~` under the place, after as many blanks as its width asks for; empty when the whole line is meant.
  let mark: String

  /// Cuts a line (without its break) around a place in it.
  init(of text: String, column: Int, length: Int, width: Int = 110) {
    let cells = text.unicodeScalars.map(Cell.init)
    let first = min(max(column - 1, 0), cells.count)
    let end = min(first + length, cells.count)
    let start = Excerpt.start(of: cells, showing: first, width: width)
    var shown = start > 0 ? "…" : ""
    var blanks = start > 0 ? 1 : 0
    var marked = 0
    var used = blanks
    for index in start..<cells.count {
      if used + cells[index].width > width {
        shown += "…"
        break
      }
      shown += cells[index].text
      used += cells[index].width
      if index < first { blanks += cells[index].width }
      if index >= first, index < end { marked += cells[index].width }
    }
    line = shown
    guard column > 0 else {
      mark = ""
      return
    }
    mark =
      String(repeating: " ", count: blanks) + "^" + String(repeating: "~", count: max(0, marked - 1))
  }

  /// The first scalar shown: the line's own when the place is near it, else one a third of the width before.
  private static func start(of cells: [Cell], showing first: Int, width: Int) -> Int {
    let near = start(of: cells, before: first, room: width * 2 / 3)
    return near == 0 ? 0 : start(of: cells, before: first, room: width / 3)
  }

  private static func start(of cells: [Cell], before first: Int, room: Int) -> Int {
    var room = room
    var start = first
    while start > 0, room >= cells[start - 1].width {
      start -= 1
      room -= cells[start].width
    }
    return start
  }
}

/// A scalar as the terminal shows it.
private struct Cell {
  let text: String
  /// How many columns it takes: 0 for a combining letter, 2 for a wide one.
  let width: Int

  init(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .control where scalar == "\t":
      text = "  "
      width = 2
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
      text = "\u{FFFD}"
      width = 1
    case .nonspacingMark, .enclosingMark:
      text = String(scalar)
      width = 0
    default:
      text = String(scalar)
      width = scalar.isWide ? 2 : 1
    }
  }
}

extension Unicode.Scalar {
  /// Whether terminals give it two columns: East Asian wide letters and pictures (UAX #11).
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }
}
