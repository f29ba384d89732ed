import Schedules
import Testing

/// A schedule's parts in the shorthand of the test tables.
///
/// `by DAY`, `win DAY..DAY`, `all DAY..DAY`, `undated REASON`, and `every FREQUENCY` with `/interval`, `xTIMES`,
/// `>=`, weekdays, `fFIRST` and `dLAST` day, `wWEEK`, `mMONTHS`, `+DAYS`, `+dDAY` or `+wWORKINGDAY` after the
/// period, `pMONTH` of the period, `work`, `school`; a label in brackets before, unread words after `?`. `2023-05` is the month's first or last day.
struct Meaning {
  let text: String

  init(_ schedule: Schedule) {
    var text = schedule.parts.map(Meaning.part).joined(separator: " | ")
    if !schedule.unread.isEmpty {
      text += (text.isEmpty ? "" : " ") + "? " + schedule.unread.joined(separator: " / ")
    }
    self.text = text
  }

  private static func part(_ part: Schedule.Part) -> String {
    let label = part.label.isEmpty ? "" : "[\(part.label)] "
    switch part.kind {
    case .by(let due): return label + "by \(due.iso)"
    case .window(let opens, let due): return label + "win \(opens.iso)..\(due.iso)"
    case .throughout(let opens, let due): return label + "all \(opens.iso)..\(due.iso)"
    case .undated(let reason, _): return label + "undated \(reason.rawValue)"
    case .every(let recurrence): return label + every(recurrence)
    }
  }

  private static func every(_ recurrence: Recurrence) -> String {
    var words = ["every", recurrence.frequency.rawValue]
    if recurrence.interval > 1 { words.append("/\(recurrence.interval)") }
    if recurrence.times > 1 { words.append("x\(recurrence.times)") }
    if recurrence.atLeast { words.append(">=") }
    if !recurrence.weekdays.isEmpty {
      words.append(recurrence.weekdays.map { String($0.name.prefix(3)) }.joined(separator: ","))
    }
    if let day = recurrence.firstDay { words.append("f\(day)") }
    if let day = recurrence.day { words.append("d\(day)") }
    if let week = recurrence.weekOfMonth { words.append("w\(week)") }
    if !recurrence.months.isEmpty {
      words.append("m" + recurrence.months.map(String.init).joined(separator: ","))
    }
    switch recurrence.after {
    case .days(let days)?: words.append("+\(days)")
    case .dayOfMonth(let day)?: words.append("+d\(day)")
    case .workingDay(let number)?: words.append("+w\(number)")
    case nil: break
    }
    if let month = recurrence.monthOfPeriod { words.append("p\(month)") }
    if recurrence.onlyWorkingDays { words.append("work") }
    if recurrence.isOfSchoolYear { words.append("school") }
    words.append("\(recurrence.opens.iso)..\(recurrence.until.iso)")
    return words.joined(separator: " ")
  }

  /// The shorthand with every month written as its days.
  static func full(_ shorthand: String) -> String {
    shorthand.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let ends = word.split(separator: ".", omittingEmptySubsequences: true)
      guard let first = ends.first, first.count == 7 || first.count == 10 else { return String(word) }
      let last = ends.last ?? first
      let opens = Month(iso: first)?.first ?? Day(iso: first)
      let due = Month(iso: last)?.last ?? Day(iso: last)
      guard let opens, let due else { return String(word) }
      return word.contains("..") || first.count == 7 ? "\(opens.iso)..\(due.iso)" : String(word)
    }.joined(separator: " ")
  }
}

/// A row of a test table.
struct PhraseRow: Sendable, CustomTestStringConvertible {
  let columns: [String]

  var testDescription: String { columns.joined(separator: " | ") }

  static func rows(_ table: String) -> [PhraseRow] {
    table.split(separator: "\n").map { line in
      PhraseRow(
        columns: line.split(separator: "\t", omittingEmptySubsequences: false).map {
          String($0).replacing("\\n", with: "\n")
        })
    }
  }
}
