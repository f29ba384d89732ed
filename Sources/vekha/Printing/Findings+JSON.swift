import Diagnostics

extension Findings {
  /// The findings for editors: one object with all of them, sorted by place.
  var json: JSONText {
    let all = sorted
    return .object([
      .init("version", .number(1)),
      .init("errors", .number(all.count { $0.severity == .error })),
      .init("warnings", .number(all.count { $0.severity == .warning })),
      .init("notices", .number(all.count { $0.severity == .notice })),
      .init("findings", .list(all.map(\.json))),
    ])
  }
}

extension Diagnostic {
  fileprivate var json: JSONText {
    .object([
      .init("severity", .text(severity.name)), .init("id", .text(id)),
      .init("file", .text(location.path)), .init("line", .number(location.line)),
      .init("column", .number(location.column)), .init("length", .number(location.length)),
      .init("message", .text(sentence)), .init("remedy", .text(remedy)),
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
