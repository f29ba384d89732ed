import Schedules

/// Statements entered one after another into the accounts of an activity's occurrences.
struct DutyEntries {
  private(set) var ledgers: [OccurrenceLedger]
  /// What found no occurrence because the activity has none.
  private(set) var undated: [AttributedStatement] = []
  /// The occurrences that a record's statement came to.
  private var places: [Statement.RecordID: [Int]] = [:]

  /// Enters statements in their order.
  init(
    _ statements: [Statement], on deadlines: [Deadline], corrections: Corrections, isByMunicipality: Bool
  ) {
    ledgers = deadlines.map { OccurrenceLedger($0, isByMunicipality: isByMunicipality) }
    for statement in statements { enter(statement, correctedBy: corrections.correction(of: statement)) }
  }

  private mutating func enter(_ statement: Statement, correctedBy correction: Statement.RecordID?) {
    let (found, attribution) = attribution(of: statement)
    let attributed = AttributedStatement(
      statement: statement, attribution: attribution, correctedBy: correction)
    if found.isEmpty { undated.append(attributed) }
    for place in found { ledgers[place].enter(attributed) }
    places[statement.record] = found
  }

  /// A correction that names no occurrence speaks of the one the corrected record spoke of.
  private func attribution(of statement: Statement) -> ([Int], AttributedStatement.Attribution) {
    if let wrong = statement.corrects, statement.coverage == .unsaid, let known = places[wrong],
      !known.isEmpty
    {
      return (known, .named)
    }
    return ledgers.places(for: statement)
  }
}
