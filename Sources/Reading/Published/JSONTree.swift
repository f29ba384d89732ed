/// Reads a JSON document (RFC 8259), bounded in depth and size.
///
/// A head's reader will not do: YAML does not tell `null` from "null", knows no pairs of `\u` escapes, and a
/// head has its no-break spaces replaced.
struct JSONTree: ~Copyable {
  private static let deepest = 24
  private static let mostValues = 2_000_000

  private let bytes: [UInt8]
  private var next = 0
  private var values = 0
  private var marker = JSONMarker()

  /// A document's bytes, which are valid UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The document; nil when it cannot be read, with the reason in `findings`.
  mutating func read(findings: inout FileFindings) -> JSONNode? {
    do throws(JSONFault) {
      let root = try value(depth: 1)
      skipBlanks()
      guard next == bytes.count else { throw fault("после конца данных стоит что-то ещё") }
      return root
    } catch {
      findings.error(error.id, at: error.place, error.message, remedy: error.remedy)
      return nil
    }
  }
}

/// Why a document cannot be read.
struct JSONFault: Error {
  var id = "data-form"
  let place: Place
  let message: String
  var remedy = "файл повреждён или изменён вручную; скачайте его заново с сайта ведомства"
}

extension JSONTree {
  private mutating func value(depth: Int) throws(JSONFault) -> JSONNode {
    skipBlanks()
    let place = here()
    values += 1
    guard values <= JSONTree.mostValues, depth <= JSONTree.deepest else {
      throw JSONFault(
        id: "data-too-large", place: place, message: "данных слишком много или они слишком глубоко вложены",
        remedy:
          "в файле не больше \(JSONTree.deepest) уровней и \(JSONTree.mostValues / 1_000_000) млн значений")
    }
    switch peek {
    case UInt8(ascii: "{"): return try object(at: place, depth: depth)
    case UInt8(ascii: "["): return try list(at: place, depth: depth)
    case UInt8(ascii: "\""): return .text(try text(), place)
    case UInt8(ascii: "t"): return try word("true", .flag(true, place))
    case UInt8(ascii: "f"): return try word("false", .flag(false, place))
    case UInt8(ascii: "n"): return try word("null", .null(place))
    case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
      return .number(try number(), place)
    case nil: throw fault("данные обрываются")
    default: throw fault("здесь ожидалось значение")
    }
  }

  private mutating func object(at place: Place, depth: Int) throws(JSONFault) -> JSONNode {
    var members: [(name: String, value: JSONNode)] = []
    var names = Set<String>()
    next += 1
    skipBlanks()
    if take("}") { return .object([], place) }
    while true {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { throw fault("здесь ожидалось имя в кавычках") }
      let start = here()
      let name = try text()
      guard names.insert(name).inserted else {
        throw JSONFault(place: start, message: "имя «\(name.shortened)» стоит дважды")
      }
      skipBlanks()
      guard take(":") else { throw fault("после имени ожидалось двоеточие") }
      members.append((name, try value(depth: depth + 1)))
      skipBlanks()
      if take(",") { continue }
      guard take("}") else { throw fault("здесь ожидалась запятая или «}»") }
      return .object(members, place)
    }
  }

  private mutating func list(at place: Place, depth: Int) throws(JSONFault) -> JSONNode {
    var items: [JSONNode] = []
    next += 1
    skipBlanks()
    if take("]") { return .list([], place) }
    while true {
      items.append(try value(depth: depth + 1))
      skipBlanks()
      if take(",") { continue }
      guard take("]") else { throw fault("здесь ожидалась запятая или «]»") }
      return .list(items, place)
    }
  }

  private mutating func text() throws(JSONFault) -> String {
    var text = JSONString()
    next += 1
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        next += 1
        return text.whole
      case UInt8(ascii: "\\"):
        guard let length = text.appendEscape(bytes[next...]) else {
          throw fault("такого знака после «\\» нет")
        }
        next += length
      case 0..<0x20: throw fault("в тексте не закрыта кавычка")
      default:
        text.append(byte)
        next += 1
      }
    }
    throw fault("данные обрываются")
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = next
    while let byte = peek, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) { next += 1 }
    return String(decoding: bytes[start..<next], as: UTF8.self)
  }

  private mutating func word(_ word: StaticString, _ node: JSONNode) throws(JSONFault) -> JSONNode {
    let matches = word.withUTF8Buffer { bytes[next...].starts(with: $0) }
    guard matches else { throw fault("здесь ожидалось значение") }
    next += word.utf8CodeUnitCount
    return node
  }
}

extension JSONTree {
  private var peek: UInt8? { next < bytes.count ? bytes[next] : nil }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: byte) else { return false }
    next += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { next += 1 }
  }

  private mutating func here() -> Place { marker.place(of: next, in: bytes) }

  private mutating func fault(_ message: String) -> JSONFault { JSONFault(place: here(), message: message) }
}

/// Finds lines and columns of ever later bytes, so that a document on one line takes no quadratic time.
private struct JSONMarker {
  private var offset = 0
  private var line = 1
  private var column = 1

  mutating func place(of next: Int, in bytes: [UInt8]) -> Place {
    while offset < min(next, bytes.count) {
      if bytes[offset] == 0x0A {
        line += 1
        column = 1
      } else if bytes[offset] & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
    return Place(line: line, column: column)
  }
}
