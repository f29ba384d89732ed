import Schedules

/// Statements entered one after another into the accounts of an activity's occurrences.
struct DutyEntries {
  private(set) var ledgers: [OccurrenceLedger]
  /// What found no occurrence because the activity has none.
  private(set) var undated: [AttributedStatement] = []
  /// The occurrences that a record's statement came to; empty when nothing is corrected, as nearly always.
  private var places: [Statement.RecordID: [Int]] = [:]
  private let corrections: Corrections

  /// Enters statements in their order.
  init(
    _ statements: [Statement], on deadlines: [Deadline], corrections: Corrections, isByMunicipality: Bool
  ) {
    self.corrections = corrections
    ledgers = deadlines.map { OccurrenceLedger($0, isByMunicipality: isByMunicipality) }
    for statement in statements { enter(statement) }
  }

  private mutating func enter(_ statement: Statement) {
    let (found, attribution) = attribution(of: statement)
    let attributed = AttributedStatement(
      statement: statement, attribution: attribution, correctedBy: corrections.correction(of: statement))
    if found.isEmpty { undated.append(attributed) }
    for place in found { ledgers[place].enter(attributed) }
    if !corrections.isEmpty { places[statement.record] = found }
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
