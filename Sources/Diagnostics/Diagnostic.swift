/// One thing that is wrong in what an author wrote, said in Russian, with its place and a remedy.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: Int, Comparable, Sendable, CaseIterable {
    /// Something to know; never stops a build.
    case notice
    /// Something to look at; stops a build with `--strict`.
    case warning
    /// Something to mend; nothing is written.
    case error

    /// Milder first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
  }

  /// How bad it is.
  public let severity: Severity
  /// The stable id that the manual lists: `unknown-activity`.
  public let id: String
  /// Where it is.
  public let location: SourceLocation
  /// What is wrong, with the value in it: one sentence without a full stop at its end.
  public let message: String
  /// What would be right; empty when the message says it all.
  public let remedy: String
  /// The words concerned, when only they are known and not where they stand; else empty.
  public let words: String

  /// A finding.
  public init(
    _ severity: Severity, _ id: String, at location: SourceLocation, _ message: String, remedy: String = "",
    words: String = ""
  ) {
    self.severity = severity
    self.id = id
    self.location = location
    self.message = message
    self.remedy = remedy
    self.words = words
  }

  /// The message as people read it, with a capital letter.
  public var sentence: String { message.prefix(1).uppercased() + message.dropFirst() }
}
