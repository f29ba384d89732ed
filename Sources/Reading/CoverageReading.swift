import Monitoring
import Schedules

/// Reads `За`: which occurrence of an activity a statement speaks for (rules 5 and 17).
struct CoverageReading {
  let activity: Activity
  let deadlines: [Deadline]
  let plan: PlanFacts
  /// When it happened.
  let date: Day

  /// The coverage; nil when no single occurrence is meant, which is reported.
  func coverage(_ text: Located<String>, findings: inout FileFindings) -> Statement.Coverage? {
    if let day = openEnd(text.value.folded) { return .from(day) }
    // An activity whose own deadline is not understood has been reported; its records are not to blame.
    if deadlines.isEmpty, !activity.schedule.unread.isEmpty { return .unsaid }
    let named = deadlines.filter {
      $0.key.folded == text.value.folded || $0.current.label.folded == text.value.folded
    }
    if named.count == 1 { return .occurrence(key: named[0].key) }
    let meant = Schedule(reading: text.value, in: plan)
    guard meant.unread.isEmpty, !meant.occurrences.isEmpty else {
      report(text, "«За: \(text.value.shortened)» не называет времени", &findings)
      return nil
    }
    let keys = Set(meant.occurrences.map { key(of: $0) })
    if keys.count == 1, let key = keys.first ?? nil { return .occurrence(key: key) }
    let isNone = keys == [nil]
    report(
      text,
      "«За: \(text.value.shortened)» \(isNone ? "не подходит ни к одному сроку" : "подходит к нескольким срокам")",
      &findings)
    return nil
  }
}

extension CoverageReading {
  /// The day of `с 01.06.2023`, `с 01.06.2023 до конца`; `до конца` begins with the statement's own day.
  private func openEnd(_ text: String) -> Day? {
    var text = text
    if text.hasPrefix("до конца") { return date }
    if text.hasSuffix("до конца") { text = String(text.dropLast("до конца".count)).trimmed }
    guard let words = text.dropping(prefix: "с "), case .day(let day) = WrittenDay(reading: words) else {
      return nil
    }
    return day
  }

  /// The key of the one deadline that a time means; nil when there is none or more than one.
  ///
  /// The sure ways come first: the same window or reported period, the same day, the window that holds it.
  private func key(of meant: Occurrence) -> String? {
    let isDay = meant.isPrintedDay || meant.opens == meant.due
    let ways: [(Occurrence) -> Bool] = [
      { $0.opens == meant.opens && $0.due == meant.due },
      { $0.about == meant.opens...meant.due },
      { isDay && $0.due == meant.due },
      { !$0.isThroughout && $0.opens <= meant.opens && meant.due <= $0.due },
      { $0.opens <= meant.opens && meant.due <= $0.due },
      { $0.about.lowerBound <= meant.opens && meant.due <= $0.about.upperBound },
      { meant.opens <= $0.due && $0.due <= meant.due },
    ]
    for way in ways {
      let found = deadlines.filter { way($0.current) }
      if found.count == 1 { return found[0].key }
      if found.count > 1 { return nil }
      let before = deadlines.filter { way($0.original) }
      if before.count == 1 { return before[0].key }
    }
    return nil
  }

  private func report(_ text: Located<String>, _ message: String, _ findings: inout FileFindings) {
    findings.error("wrong-coverage", at: text.place, message, remedy: "возможные сроки: \(choices)")
  }

  /// The possible ones, at most eight.
  private var choices: String {
    let all = deadlines.map { deadline in
      deadline.current.label.isEmpty ? CoverageReading.words(for: deadline.current) : deadline.current.label
    }
    guard !all.isEmpty else { return "у мероприятия нет ни одного срока с датой, уберите «За»" }
    return all.prefix(8).joined(separator: "; ") + (all.count > 8 ? "; …" : "")
  }

  private static func words(for occurrence: Occurrence) -> String {
    let (opens, due) = (occurrence.about.lowerBound, occurrence.about.upperBound)
    return opens == due || occurrence.isPrintedDay
      ? occurrence.due.russian : "\(opens.russian) – \(due.russian)"
  }
}
