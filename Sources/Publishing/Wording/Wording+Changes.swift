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

  /// The sentence that opens the page of changes: pieces of it, of which the counts lead to their groups.
  static func summary(of changes: [Change.Kind], since: Day, until: Day) -> [PhraseView] {
    let span = "С \(date(since)) по \(date(until)) года"
    guard !changes.isEmpty else { return [PhraseView(text: "\(span) ничего не изменилось.", link: "")] }
    let counts = ChangeGroupView.order.compactMap { kinds -> PhraseView? in
      let count = changes.count(where: kinds.contains)
      guard count > 0, let kind = kinds.first else { return nil }
      return PhraseView(text: counted(kind, count), link: "#\(kind.rawValue)")
    }
    var pieces = [PhraseView(text: "\(span): ", link: "")]
    if !changes.contains(.fulfilled), !changes.contains(.fulfilledLate) {
      pieces[0] = PhraseView(text: "\(span): новых выполненных нет, ", link: "")
    }
    for (place, count) in counts.enumerated() {
      pieces += [count, PhraseView(text: place + 1 < counts.count ? ", " : ".", link: "")]
    }
    return pieces
  }

  /// How many changes of a kind: `просрочены 2 срока`.
  private static func counted(_ kind: Change.Kind, _ count: Int) -> String {
    let deadlines = deadlines(count)
    switch kind {
    case .overdue: return "\(form(count, "просрочен", "просрочены", "просрочено")) \(deadlines)"
    case .noReport: return "без отчёта \(form(count, "остался", "остались", "осталось")) \(deadlines)"
    case .notFulfilled:
      return "\(form(count, "не выполнен", "не выполнены", "не выполнено")) \(deadlines)"
    case .reopened: return "снова в работе \(deadlines)"
    case .fulfilled, .fulfilledLate:
      return "\(form(count, "выполнен", "выполнены", "выполнено")) \(deadlines)"
    case .moved: return "\(form(count, "перенесён", "перенесены", "перенесено")) \(deadlines)"
    case .corrected:
      return "\(form(count, "исправлена", "исправлены", "исправлено")) \(records(count))"
    case .cancelled: return "\(form(count, "отменён", "отменены", "отменено")) \(deadlines)"
    }
  }
}
