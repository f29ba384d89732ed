import Diagnostics

/// Colours of a terminal, or none.
struct Paint: Sendable {
  /// Whether there are colours at all.
  let isOn: Bool

  /// What a piece of text is.
  enum Role: Sendable {
    case error, warning, notice, quiet, strong
  }

  /// The text with the role's colour.
  func callAsFunction(_ role: Role, _ text: String) -> String {
    isOn ? "\u{1B}[\(Paint.code(of: role))m\(text)\u{1B}[0m" : text
  }

  private static func code(of role: Role) -> String {
    switch role {
    case .error: "1;31"
    case .warning: "1;33"
    case .notice: "1;36"
    case .quiet: "2"
    case .strong: "1"
    }
  }
}

extension Paint.Role {
  init(_ severity: Diagnostic.Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .notice: self = .notice
    }
  }
}

extension Diagnostic.Severity {
  /// The word that messages print.
  var word: String {
    switch self {
    case .error: "ошибка"
    case .warning: "предупреждение"
    case .notice: "замечание"
    }
  }
}
