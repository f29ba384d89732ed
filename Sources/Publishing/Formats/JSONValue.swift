import Schedules
import Templating

/// A JSON value (RFC 8259), printed with its members in a fixed order: the site's files, and what the program says to
/// other programs.
package enum JSONValue: Sendable {
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)
  case null
  case list([JSONValue])
  case object([(String, JSONValue)])
  /// The rows of a table, as objects whose members are its columns.
  case rows(Table)
}

extension JSONValue {
  /// The value as text.
  package var printed: String {
    var output = Output()
    print(into: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  /// A day as ISO 8601, or null.
  static func day(_ day: Day?) -> JSONValue { day.map { .text($0.iso) } ?? .null }

  /// A text, or null when it is empty.
  static func words(_ text: String) -> JSONValue { text.isEmpty ? .null : .text(text) }

  /// Prints the value for people who look into the file: what holds nothing but plain values stands on one line,
  /// a row of a table for instance.
  func print(into output: inout Output, indent: Int = 0) {
    switch self {
    case .text(let text): JSONValue.print(text, into: &output)
    case .integer(let number): output.append(decimal: number)
    case .number(let number):
      let text = CSV.decimal(number, point: ".")
      output.append(text.isEmpty ? "null" : text)
    case .flag(let isSet): output.append(isSet ? "true" : "false")
    case .null: output.append("null")
    case .list(let values):
      let isLine = values.allSatisfy(\.isPlain)
      JSONValue.print(values, "[", "]", isLine ? nil : indent, into: &output) { value, output in
        value.print(into: &output, indent: indent + 1)
      }
    case .object(let members):
      let isLine = members.allSatisfy { $0.1.isPlain }
      JSONValue.print(members, "{", "}", isLine ? nil : indent, into: &output) { member, output in
        JSONValue.print(member.0, into: &output)
        output.append(": ")
        member.1.print(into: &output, indent: indent + 1)
      }
    case .rows(let table): JSONValue.print(table, indent, into: &output)
    }
  }

  private var isPlain: Bool {
    switch self {
    case .text, .integer, .number, .flag, .null: true
    case .list, .object, .rows: false
    }
  }

  /// Without an indent all on one line.
  private static func print<Element>(
    _ elements: [Element], _ open: String, _ close: String, _ indent: Int?, into output: inout Output,
    _ body: (Element, inout Output) -> Void
  ) {
    output.append(open)
    for (place, element) in elements.enumerated() {
      if place > 0 { output.append(indent == nil ? ", " : ",") }
      if let indent { newLine(indent + 1, into: &output) }
      body(element, &output)
    }
    if let indent { newLine(indent, into: &output) }
    output.append(close)
  }

  /// Rows are many: no value is made of them.
  private static func print(_ table: Table, _ indent: Int, into output: inout Output) {
    let names = table.columns.enumerated().map { place, column in
      var name = Output()
      if place > 0 { name.append(", ") }
      print(column.name, into: &name)
      name.append(": ")
      return Array(name.bytes)
    }
    let rows = table.rows()
    print(rows, "[", "]", rows.isEmpty ? nil : indent, into: &output) { cells, output in
      output.append("{")
      for (name, cell) in zip(names, cells) {
        output.append(name)
        print(cell, into: &output)
      }
      output.append("}")
    }
  }

  private static func print(_ cell: Table.Cell, into output: inout Output) {
    switch cell {
    case .text(let text): print(text, into: &output)
    case .integer(let number): output.append(decimal: number)
    case .number(let number): JSONValue.number(number).print(into: &output)
    case .date(let day): JSONValue.text(day.iso).print(into: &output)
    case .flag(let isSet): output.append(isSet ? "true" : "false")
    case .empty: output.append("null")
    }
  }

  private static func newLine(_ indent: Int, into output: inout Output) {
    output.append("\n")
    output.append(repeatElement(UInt8(ascii: " "), count: indent))
  }

  /// The bytes that begin something to be escaped, or to be looked at.
  private static let special = ByteSet([UInt8](0..<0x20) + Array("\"\\<".utf8) + [0x7F, 0xE2])

  /// A string; `<` and the line separators are escaped too, so that a script element can hold the text.
  static func print(_ text: String, into output: inout Output) {
    output.append("\"")
    output.append(text, at: special) { utf8, place in
      switch utf8[place] {
      case UInt8(ascii: "\""): return (1, "\\\"")
      case UInt8(ascii: "\\"): return (1, "\\\\")
      case UInt8(ascii: "\n"): return (1, "\\n")
      case UInt8(ascii: "\r"): return (1, "\\r")
      case UInt8(ascii: "\t"): return (1, "\\t")
      case ..<0x20, UInt8(ascii: "<"), 0x7F: return (1, escape(UInt32(utf8[place])))
      // U+2028 and U+2029.
      case 0xE2 where utf8[place + 1] == 0x80 && utf8[place + 2] | 1 == 0xA9:
        return (3, escape(utf8[place + 2] == 0xA8 ? 0x2028 : 0x2029))
      default: return nil
      }
    }
    output.append("\"")
  }

  private static func escape(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
