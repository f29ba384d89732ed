import Templating

/// The texts of a workbook, each once; cells name them by number.
struct SharedTexts {
  private var numbers: [Spelling: Int] = [:]
  private var items = Output()
  private var count = 0

  /// The number of a text.
  mutating func number(of text: String) -> Int {
    count += 1
    let number = numbers.count
    let known = numbers[Spelling(text: text), default: number]
    guard known == number else { return known }
    numbers[Spelling(text: text)] = number
    items.append("<si><t xml:space=\"preserve\">")
    items.append(xml: Self.fitting(text))
    items.append("</t></si>")
    return number
  }

  /// The part `xl/sharedStrings.xml`.
  var part: Output {
    var part = Output(capacity: items.bytes.count + 256)
    part.append(SpreadsheetParts.head)
    part.append(
      "<sst xmlns=\"\(SpreadsheetParts.main)\" count=\"\(count)\" uniqueCount=\"\(numbers.count)\">")
    part.append(items.bytes)
    part.append("</sst>")
    return part
  }

  /// A cell holds 32,767 letters, counted as UTF-16; a longer text ends with an ellipsis.
  private static func fitting(_ text: String) -> String {
    let limit = 32_767
    // No text has fewer bytes than UTF-16 units.
    guard text.utf8.count > limit, text.utf16.count > limit else { return text }
    var fitting = ""
    var count = 0
    for scalar in text.unicodeScalars {
      count += scalar.utf16.count
      guard count < limit else { break }
      fitting.unicodeScalars.append(scalar)
    }
    return fitting + "…"
  }
}

/// A text that is the same only when its bytes are: whether Russian letters are the same is asked of each of them.
private struct Spelling: Hashable {
  let text: String

  static func == (left: Spelling, right: Spelling) -> Bool {
    var (left, right) = (left.text, right.text)
    return left.utf8.count == right.utf8.count
      && left.withUTF8 { left in right.withUTF8 { right in left.elementsEqual(right) } }
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension Output {
  /// Adds text for XML in a workbook, which writes what XML cannot hold as `_x0001_` (ISO/IEC 29500-1, 22.9.2.19).
  mutating func append(xml text: String) {
    append(text, at: Self.specialInXML) { utf8, place in
      switch utf8[place] {
      case UInt8(ascii: "&"): return (1, "&amp;")
      case UInt8(ascii: "<"): return (1, "&lt;")
      case UInt8(ascii: ">"): return (1, "&gt;")
      case UInt8(ascii: "\""): return (1, "&quot;")
      case 0: return (1, "")
      case 0x09, 0x0A: return nil
      case ..<0x20:
        let digits = String(utf8[place], radix: 16, uppercase: true)
        return (1, "_x\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)_")
      case UInt8(ascii: "_"): return isEscape(utf8[place...]) ? (1, "_x005F_") : nil
      // U+FFFE and U+FFFF.
      case 0xEF where utf8[place + 1] == 0xBF && utf8[place + 2] >= 0xBE: return (3, "")
      default: return nil
      }
    }
  }

  private static let specialInXML = ByteSet([UInt8](0..<0x20) + Array("&<>\"_".utf8) + [0xEF])
}

/// Whether what begins with `_` would be read as one letter: `_x0041_`.
private func isEscape(_ utf8: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let bytes = utf8.prefix(7).map { UInt8($0) }
  guard bytes.count == 7, bytes[1] == UInt8(ascii: "x"), bytes[6] == UInt8(ascii: "_") else { return false }
  return bytes[2...5].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
}
