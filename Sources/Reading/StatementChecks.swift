import Monitoring
import Schedules

/// The rules between a statement and its activity's deadlines.
enum StatementChecks {
  /// What a statement covers; trouble with a repeated duty must say which one (rule 17).
  static func coverage(
    of draft: StatementDraft, by reading: CoverageReading, _ findings: inout FileFindings
  ) -> Statement.Coverage {
    if let covers = draft.covers { return reading.coverage(covers, findings: &findings) ?? .unsaid }
    checkCoverage(of: draft, by: reading, &findings)
    return .unsaid
  }

  private static func checkCoverage(
    of draft: StatementDraft, by reading: CoverageReading, _ findings: inout FileFindings
  ) {
    let word: String
    switch draft.status {
    case .done, .inProgress, .partly: return
    case .notDone: word = "не выполнено"
    case .moved: word = "перенесено"
    case .cancelled: word = "отменено"
    }
    guard reading.activity.isRepeated, reading.deadlines.count > 1 else { return }
    findings.error(
      "coverage-needed", at: draft.statusPlace,
      "мероприятие \(reading.activity.id.text) повторяется, а не сказано, за какой срок «\(word)»",
      remedy: "добавьте «- За: май 2023», «- За: с 01.06.2023» или «- За: до конца»")
  }

  /// A duty moves to a later day that is still to come (rule 19).
  static func checkMove(
    of draft: StatementDraft, covering coverage: Statement.Coverage, by reading: CoverageReading,
    _ findings: inout FileFindings
  ) {
    guard case .moved(let day) = draft.status else { return }
    guard day >= reading.date else {
      findings.error(
        "moved-to-past", at: draft.statusPlace,
        "перенесено на \(day.russian), а запись сделана позже: \(reading.date.russian)",
        remedy: "проверьте новый день и дату записи")
      return
    }
    guard let due = reading.day(of: coverage), day <= due else { return }
    findings.error(
      "moved-earlier", at: draft.statusPlace,
      day == due
        ? "перенесено на тот же день: срок и так \(due.russian)"
        : "перенесено на \(day.russian), раньше прежнего срока \(due.russian)",
      remedy: "переносят на более поздний день; выполненное раньше отмечают «выполнено»")
  }
}

extension CoverageReading {
  /// The day due of the one deadline that a coverage means.
  fileprivate func day(of coverage: Statement.Coverage) -> Day? {
    switch coverage {
    case .occurrence(let key): deadlines.first { $0.key == key }?.current.due
    case .unsaid: deadlines.count == 1 ? deadlines[0].current.due : nil
    case .from: nil
    }
  }
}

extension Activity {
  /// Whether its deadline repeats.
  fileprivate var isRepeated: Bool {
    schedule.parts.contains { part in
      if case .every = part.kind { true } else { false }
    }
  }
}
