import Schedules
import Templating

/// A JSON value (RFC 8259), printed with its members in a fixed order.
enum JSONValue: Sendable {
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)
  case null
  case list([JSONValue])
  case object([(String, JSONValue)])
}

extension JSONValue {
  /// A day as ISO 8601, or null.
  static func day(_ day: Day?) -> JSONValue { day.map { .text($0.iso) } ?? .null }

  /// A text, or null when it is empty.
  static func words(_ text: String) -> JSONValue { text.isEmpty ? .null : .text(text) }

  /// Prints the value, indented for people who look into the file.
  func print(into output: inout Output, indent: Int = 0) {
    switch self {
    case .text(let text): JSONValue.print(text, into: &output)
    case .integer(let number): output.append(String(number))
    case .number(let number):
      let text = CSV.decimal(number, point: ".")
      output.append(text.isEmpty ? "null" : text)
    case .flag(let isSet): output.append(isSet ? "true" : "false")
    case .null: output.append("null")
    case .list(let values):
      JSONValue.print(values, "[", "]", indent, into: &output) { value, output in
        value.print(into: &output, indent: indent + 1)
      }
    case .object(let members):
      JSONValue.print(members, "{", "}", indent, into: &output) { member, output in
        JSONValue.print(member.0, into: &output)
        output.append(": ")
        member.1.print(into: &output, indent: indent + 1)
      }
    }
  }

  private static func print<Element>(
    _ elements: [Element], _ open: String, _ close: String, _ indent: Int, into output: inout Output,
    _ body: (Element, inout Output) -> Void
  ) {
    output.append(open)
    for (place, element) in elements.enumerated() {
      output.append(place == 0 ? "\n" : ",\n")
      output.append(String(repeating: " ", count: indent + 1))
      body(element, &output)
    }
    if !elements.isEmpty { output.append("\n" + String(repeating: " ", count: indent)) }
    output.append(close)
  }

  /// A string; `<` and the line separators are escaped too, so that a script element can hold the text.
  static func print(_ text: String, into output: inout Output) {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    bytes.reserveCapacity(text.utf8.count + 2)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += Array("\\\"".utf8)
      case "\\": bytes += Array("\\\\".utf8)
      case "\n": bytes += Array("\\n".utf8)
      case "\r": bytes += Array("\\r".utf8)
      case "\t": bytes += Array("\\t".utf8)
      case "<", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}", "\u{7F}": bytes += escape(scalar)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    output.append(bytes)
  }

  private static func escape(_ scalar: Unicode.Scalar) -> [UInt8] {
    let digits = String(scalar.value, radix: 16)
    return Array(("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8)
  }
}
