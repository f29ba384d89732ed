/// A line of JSON while it is written.
struct JSONLine {
  private(set) var text = ""
  private var needsComma = false

  mutating func open(_ bracket: String) {
    separate()
    text += bracket
    needsComma = false
  }

  mutating func close(_ bracket: String) {
    text += bracket
    needsComma = true
  }

  mutating func key(_ key: String) {
    separate()
    text += "\"" + key + "\":"
    needsComma = false
  }

  mutating func item(_ value: String) {
    separate()
    text += "\""
    for scalar in value.unicodeScalars { append(scalar) }
    text += "\""
  }

  mutating func item(_ value: Int) {
    separate()
    text += String(value)
  }

  mutating func field(_ name: String, _ value: String) {
    key(name)
    item(value)
  }

  mutating func field(_ name: String, _ value: Int) {
    key(name)
    item(value)
  }

  mutating func field(_ name: String, _ value: Bool) {
    key(name)
    separate()
    text += value ? "true" : "false"
  }

  private mutating func separate() {
    if needsComma { text += "," }
    needsComma = true
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
      let hex = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
    default: text.unicodeScalars.append(scalar)
    }
  }
}
