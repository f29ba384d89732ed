/// What may stand in the head of a kind of file, for editors that complete keys; made from the table of keys
/// that the reader itself goes by.
public struct HeadSchema: Sendable {
  /// The kinds of files that have a head.
  public enum Kind: String, CaseIterable, Sendable {
    case site, calendar, municipality, school, roadmap, progress, report
  }

  /// A key with both its names.
  public struct Property: Sendable {
    /// The Russian name.
    public let russian: String
    /// The English name.
    public let english: String
    /// What its value may be.
    public let form: Form
    /// Whether a file without it is a mistake.
    public let isRequired: Bool
  }

  /// What a value may be.
  public indirect enum Form: Sendable {
    /// Words, whatever YAML takes them for.
    case text
    /// A day: `10.02.2023`, `2023-02-10` or `10 февраля 2023`.
    case day
    /// «да» or «нет».
    case flag
    /// A whole number within bounds.
    case number(ClosedRange<Int>)
    /// A number with a decimal comma and perhaps a unit.
    case quantity
    /// One of these words.
    case choice([String])
    /// A stated status.
    case status
    /// One of several forms.
    case either([Form])
    /// A list; a single value counts as a list of one.
    case list(Form)
    /// Pairs whose names the author chooses, by a pattern.
    case pairs(names: String, Form)
    /// Keys of the table again.
    case object([Property])
  }

  /// The keys in the order of the table.
  public let properties: [Property]

  /// The head of a kind of file.
  public init(of kind: Kind) {
    properties = HeadSchema.properties(in: kind.scope)
  }

  static func properties(in scope: Key.Scope) -> [Property] {
    let required = requiredKeys(in: scope)
    return Key.table.filter { $0.scopes.contains(scope) }.map {
      Property(
        russian: $0.russian, english: $0.english, form: Form(of: $0.key, in: scope),
        isRequired: required.contains($0.key))
    }
  }

  private static func requiredKeys(in scope: Key.Scope) -> [Key] {
    switch scope {
    case .site: [.title]
    case .municipality, .school, .indicator: [.name]
    case .roadmap: [.title, .period]
    case .progress: [.date]
    case .report: [.period, .date]
    case .document: [.stage, .title]
    case .indicatorYear: [.value, .count]
    case .calendar, .act, .activityFields, .statementFields: []
    }
  }
}

extension HeadSchema.Kind {
  var scope: Key.Scope {
    switch self {
    case .site: .site
    case .calendar: .calendar
    case .municipality: .municipality
    case .school: .school
    case .roadmap: .roadmap
    case .progress: .progress
    case .report: .report
    }
  }
}
