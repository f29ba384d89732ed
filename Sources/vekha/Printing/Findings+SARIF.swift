import Diagnostics

extension Findings {
  /// The findings as a SARIF 2.1.0 log (OASIS, 2020), which code hosts show beside the lines.
  func sarif(version: String) -> JSONText {
    let all = sorted
    let rules = Set(all.map(\.id)).sorted().map { JSONText.object([.init("id", .text($0))]) }
    let driver = JSONText.object([
      .init("name", .text("vekha")), .init("version", .text(version)), .init("rules", .list(rules)),
    ])
    let run = JSONText.object([
      .init("tool", .object([.init("driver", driver)])),
      .init("columnKind", .text("unicodeCodePoints")),
      .init("results", .list(all.map(\.sarif))),
    ])
    return .object([
      .init("$schema", .text("https://json.schemastore.org/sarif-2.1.0.json")),
      .init("version", .text("2.1.0")), .init("runs", .list([run])),
    ])
  }
}

extension Diagnostic {
  fileprivate var sarif: JSONText {
    let text = remedy.isEmpty ? sentence : "\(sentence): \(remedy)"
    var place: [JSONText.Member] = [
      .init("artifactLocation", .object([.init("uri", .text(location.uri))]))
    ]
    if location.line > 0 { place.append(.init("region", location.sarif)) }
    return .object([
      .init("ruleId", .text(id)),
      .init("level", .text(severity == .notice ? "note" : severity.name)),
      .init("message", .object([.init("text", .text(text))])),
      .init("locations", .list([.object([.init("physicalLocation", .object(place))])])),
    ])
  }
}

extension SourceLocation {
  fileprivate var sarif: JSONText {
    var region: [JSONText.Member] = [.init("startLine", .number(line))]
    if column > 0 {
      region.append(.init("startColumn", .number(column)))
      region.append(.init("endColumn", .number(column + length)))
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
