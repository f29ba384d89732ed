import Glibc

/// The terminal, or what stands in its place.
struct Terminal: Sendable {
  /// Where text goes.
  enum Stream: Int32, Sendable {
    case output = 1
    case errors = 2
  }

  private let stream: Stream

  /// The standard output: what was asked for.
  static let output = Terminal(stream: .output)
  /// The standard errors: what went wrong, and progress.
  static let errors = Terminal(stream: .errors)

  /// Whether a person is looking.
  var isInteractive: Bool { isatty(stream.rawValue) == 1 }

  /// Whether colours may be used (https://no-color.org).
  var isColoured: Bool {
    guard isInteractive, getenv("NO_COLOR").map({ $0.pointee == 0 }) ?? true else { return false }
    return getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
  }

  /// Writes text and a line break.
  func say(_ text: String) { write(text + "\n") }

  /// Writes text; a reader that went away is nobody's mistake.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let put = Glibc.write(
          stream.rawValue, bytes.baseAddress?.advanced(by: written), bytes.count - written)
        if put < 0, errno == EINTR { continue }
        if put <= 0 { return }
        written += put
      }
    }
  }
}
