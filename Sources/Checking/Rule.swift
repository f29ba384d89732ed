import Diagnostics
import Monitoring

/// Something the linter looks for in what the authors wrote.
///
/// A rule only finds; whether its finding is shown is the linter's business, so a rule reports every place.
public protocol Rule: Sendable {
  /// The id that messages print and authors acknowledge: `year-outside-plan`.
  static var id: String { get }
  /// How bad its findings usually are.
  static var severity: Diagnostic.Severity { get }
  /// What it looks for, in Russian, for the manual.
  static var summary: String { get }
  /// Every place where it is broken.
  static func findings(in content: Content) -> [Diagnostic]
}

extension Rule {
  /// A finding at a place of the content; `words` lead to their place when the content does not know it.
  static func finding(
    _ severity: Diagnostic.Severity? = nil, at origin: Origin, _ message: String, remedy: String = "",
    words: String = ""
  ) -> Diagnostic {
    let location = SourceLocation(
      path: origin.path, line: origin.line, column: origin.column, length: origin.length)
    return Diagnostic(severity ?? Self.severity, id, at: location, message, remedy: remedy, words: words)
  }
}
