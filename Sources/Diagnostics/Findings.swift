/// All findings of a run, collected as they are met.
public struct Findings: Sendable {
  /// The findings in the order they were met.
  public private(set) var all: [Diagnostic] = []

  /// No findings.
  public init() {}
}

extension Findings {
  /// Whether anything has to be mended before a site may be written.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// The findings by file, line, column, the worse first, each once.
  public var sorted: [Diagnostic] {
    var seen = Set<Diagnostic>()
    return all.filter { seen.insert($0).inserted }.sorted { left, right in
      if left.location != right.location { return left.location < right.location }
      if left.severity != right.severity { return left.severity > right.severity }
      return (left.id, left.message) < (right.id, right.message)
    }
  }

  /// Adds a finding.
  public mutating func add(_ finding: Diagnostic) { all.append(finding) }

  /// Adds the findings of another part of the run.
  public mutating func add(_ findings: Findings) { all += findings.all }

  /// Keeps only the findings that satisfy a condition.
  public func filter(_ isKept: (Diagnostic) -> Bool) -> Findings {
    var kept = Findings()
    kept.all = all.filter(isKept)
    return kept
  }
}
