import Diagnostics
import Publishing

extension Findings {
  /// The findings for editors: one object with all of them, sorted by place.
  var json: JSONValue {
    let all = sorted
    return .object([
      ("version", .integer(1)),
      ("errors", .integer(all.count { $0.severity == .error })),
      ("warnings", .integer(all.count { $0.severity == .warning })),
      ("notices", .integer(all.count { $0.severity == .notice })),
      ("findings", .list(all.map(\.json))),
    ])
  }
}

extension Diagnostic {
  fileprivate var json: JSONValue {
    .object([
      ("severity", .text(severity.name)), ("id", .text(id)),
      ("file", .text(location.path)), ("line", .integer(location.line)),
      ("column", .integer(location.column)), ("length", .integer(location.length)),
      ("message", .text(sentence)), ("remedy", .text(remedy)),
    ])
  }
}

extension Diagnostic.Severity {
  /// The name in files for machines.
  var name: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .notice: "notice"
    }
  }
}
