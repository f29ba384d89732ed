import Diagnostics
import Publishing

extension Findings {
  /// The findings as a SARIF 2.1.0 log (OASIS, 2020), which code hosts show beside the lines.
  func sarif(version: String) -> JSONValue {
    let all = sorted
    let rules = Set(all.map(\.id)).sorted().map { JSONValue.object([("id", .text($0))]) }
    let driver = JSONValue.object([
      ("name", .text("vekha")), ("version", .text(version)), ("rules", .list(rules)),
    ])
    let run = JSONValue.object([
      ("tool", .object([("driver", driver)])),
      ("columnKind", .text("unicodeCodePoints")),
      ("results", .list(all.map(\.sarif))),
    ])
    return .object([
      ("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .text("2.1.0")), ("runs", .list([run])),
    ])
  }
}

extension Diagnostic {
  fileprivate var sarif: JSONValue {
    let text = remedy.isEmpty ? sentence : "\(sentence): \(remedy)"
    var place: [(String, JSONValue)] = [
      ("artifactLocation", .object([("uri", .text(location.uri))]))
    ]
    if location.line > 0 { place.append(("region", location.sarif)) }
    return .object([
      ("ruleId", .text(id)),
      ("level", .text(severity == .notice ? "note" : severity.name)),
      ("message", .object([("text", .text(text))])),
      ("locations", .list([.object([("physicalLocation", .object(place))])])),
    ])
  }
}

extension SourceLocation {
  fileprivate var sarif: JSONValue {
    var region: [(String, JSONValue)] = [("startLine", .integer(line))]
    if column > 0 {
      region.append(("startColumn", .integer(column)))
      region.append(("endColumn", .integer(column + length)))
    }
    return .object(region)
  }

  /// The path as a relative reference of RFC 3986.
  fileprivate var uri: String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
    return path.utf8.map { byte in
      if plain.contains(byte) { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }.joined()
  }
}
