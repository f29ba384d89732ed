import Monitoring
import Schedules

extension Wording {
  /// A kind of changes as a heading.
  static func changes(_ kind: Change.Kind) -> String {
    switch kind {
    case .overdue: "Стало просроченным"
    case .noReport: "Срок прошёл, отчёта нет"
    case .notFulfilled: "Признано невыполненным"
    case .reopened: "Снова в работе"
    case .fulfilled, .fulfilledLate: "Выполнено"
    case .moved: "Перенесены сроки"
    case .corrected: "Исправлены записи"
    case .cancelled: "Отменено"
    }
  }

  /// What became different with one duty.
  static func change(_ change: Change) -> String {
    let due = change.occurrence.map { "срок \(date($0.due))" } ?? "без даты"
    switch change.kind {
    case .fulfilled, .fulfilledLate:
      let on = change.occurrence?.fulfilledOn ?? change.statement?.date ?? change.day
      let known = on == change.day ? "" : ", сообщено \(date(change.day))"
      return "Выполнено \(date(on))\(known); \(due)."
    case .overdue: return "Работа начата, но не закончена; \(due)."
    case .noReport: return "Записей нет; \(due)."
    case .notFulfilled, .cancelled, .reopened: return "\(why(change.statement)) \(capitalized(due))."
    case .moved: return change.move.map { "\(capitalized(move($0)))." } ?? ""
    case .corrected:
      return change.statement.map {
        "Запись «\($0.corrects?.text ?? "")» исправлена: теперь «\(stated($0.status))»."
      } ?? ""
    }
  }

  /// The sentence that opens the page of changes.
  static func summary(of changes: Changes) -> String {
    let span = "С \(date(changes.since)) по \(date(changes.until)) года"
    guard !changes.all.isEmpty else { return "\(span) ничего не изменилось." }
    let done = changes.of(.fulfilled).count + changes.of(.fulfilledLate).count
    let late = changes.of(.overdue).count + changes.of(.noReport).count
    var parts = [
      done > 0 ? "выполнено \(deadlines(done))" : "новых выполненных нет",
      late > 0 ? "прошло без результата \(deadlines(late))" : "новых просрочек нет",
    ]
    if !changes.of(.moved).isEmpty { parts.append("перенесено \(deadlines(changes.of(.moved).count))") }
    if !changes.of(.corrected).isEmpty {
      parts.append("исправлено \(records(changes.of(.corrected).count))")
    }
    return "\(span): \(parts.joined(separator: ", "))."
  }
}
