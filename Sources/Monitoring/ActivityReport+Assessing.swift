import Schedules

extension ActivityReport {
  /// Judges an activity by the statements about it that were known on the report date, in their order.
  convenience init(_ activity: Activity, section: Int, statements: [Statement], by judgement: Judgement) {
    let deadlines = activity.deadlines(asOf: judgement.known)
    let corrections = Corrections(in: statements)
    func line(of school: School.ID?, _ own: [Statement], general: [Statement] = []) -> DutyLine {
      DutyLine(
        activity: activity, school: school, deadlines: deadlines, own: own, general: general,
        corrections: corrections, by: judgement)
    }

    let lines: [DutyLine]
    let asides: [Statement]
    switch activity.audience {
    case .municipality:
      lines = [line(of: nil, statements.filter { $0.school == nil })]
      asides = statements.filter { $0.school != nil }
    case .schools(let schools):
      let concerned = Set(schools)
      let general = statements.filter { $0.school == nil && $0.speaksForSchools }
      var own: [School.ID: [Statement]] = [:]
      for statement in statements {
        if let school = statement.school { own[school, default: []].append(statement) }
      }
      lines = schools.map { line(of: $0, own[$0] ?? [], general: general) }
      let heard = general.isEmpty ? [] : Set(lines.flatMap(\.statements).map(\.statement))
      asides = statements.filter { statement in
        guard let school = statement.school else { return !heard.contains(statement) }
        return !concerned.contains(school)
      }
    }
    self.init(activity: activity, section: section, lines: lines, asides: asides)
  }
}

/// Which records were said to be wrong, by which later ones.
struct Corrections {
  private struct Place: Hashable {
    let record: Statement.RecordID
    let school: School.ID?
  }

  private var corrected: [Place: Statement.RecordID] = [:]

  /// The corrections among the statements about one activity.
  init(in statements: [Statement]) {
    for statement in statements {
      guard let wrong = statement.corrects else { continue }
      corrected[Place(record: wrong, school: statement.school)] = statement.record
    }
  }

  /// Whether no statement says that another was wrong.
  var isEmpty: Bool { corrected.isEmpty }

  /// The record that says a statement was wrong.
  func correction(of statement: Statement) -> Statement.RecordID? {
    if isEmpty { return nil }
    return corrected[Place(record: statement.record, school: statement.school)]
  }
}
