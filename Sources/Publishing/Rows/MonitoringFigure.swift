import Monitoring

/// A number that pages print: each counts states, and leads to the rows in them.
enum MonitoringFigure: String, CaseIterable {
  case total, planned, due, done, onTime, late, troubles, overdue, noReport, notFulfilled, open, inProgress,
    ahead
  case dueSoon, upcoming, cancelled, undated, outside, movedLate

  /// The columns of a monitoring table, in their order.
  static let columns: [MonitoringFigure] = [
    .planned, .due, .done, .onTime, .late, .inProgress, .overdue, .noReport, .notFulfilled, .ahead,
    .cancelled, .undated,
  ]

  /// The figure of one state alone.
  init(_ kind: Assessment.Kind) {
    switch kind {
    case .fulfilled: self = .onTime
    case .fulfilledLate: self = .late
    case .inProgress: self = .inProgress
    case .overdue: self = .overdue
    case .noReport: self = .noReport
    case .notFulfilled: self = .notFulfilled
    case .dueSoon: self = .dueSoon
    case .upcoming: self = .upcoming
    case .cancelled: self = .cancelled
    case .undated: self = .undated
    }
  }
}

extension MonitoringFigure {
  /// The column's head; soft hyphens let it break.
  var head: String {
    switch self {
    case .total: "Всего"
    case .planned: "План"
    case .due: "Срок насту\u{AD}пил"
    case .done: "Выпол\u{AD}нено"
    case .onTime: "В\(Wording.bound)срок"
    case .late: "С\(Wording.bound)опоз\u{AD}данием"
    case .troubles: "Требуют внимания"
    case .overdue: "Просро\u{AD}чено"
    case .noReport: "Нет отчёта"
    case .notFulfilled: "Не\(Wording.bound)выпол\u{AD}нено"
    case .open: "Ещё не\(Wording.bound)наступило"
    case .inProgress: "В\(Wording.bound)работе"
    case .ahead: "Впе\u{AD}реди"
    case .dueSoon: "Срок подходит"
    case .upcoming: "Предстоит"
    case .cancelled: "Отме\u{AD}нено"
    case .undated: "Без даты"
    case .outside: "Год вне периода"
    case .movedLate: "Перенесено после срока"
    }
  }

  /// How many.
  func count(in tally: Tally) -> Int {
    switch self {
    case .total: tally.total
    case .planned: tally.planned
    case .due: tally.due
    case .done: tally.done
    case .onTime: tally[.fulfilled]
    case .late: tally[.fulfilledLate]
    case .troubles: tally.troubles
    case .overdue: tally[.overdue]
    case .noReport: tally[.noReport]
    case .notFulfilled: tally[.notFulfilled]
    case .open: tally[.inProgress] + tally[.dueSoon] + tally[.upcoming]
    case .inProgress: tally[.inProgress]
    case .ahead: tally[.dueSoon] + tally[.upcoming]
    case .dueSoon: tally[.dueSoon]
    case .upcoming: tally[.upcoming]
    case .cancelled: tally[.cancelled]
    case .undated: tally[.undated]
    case .outside: tally.outsidePeriod
    case .movedLate: tally.movedLate
    }
  }

  /// The number for a table; shares say of how many.
  func view(of tally: Tally, rows: RowLinks?) -> FigureView {
    let count = count(in: tally)
    guard self == .done || self == .onTime else {
      return FigureView(
        head: head, text: Wording.number(count), link: rows?.link(to: self, in: tally) ?? "")
    }
    guard tally.due > 0 else { return FigureView(head: head, text: "—", link: "") }
    return FigureView(
      head: head, text: Wording.part(count, of: tally.due), share: Wording.percent(count, of: tally.due),
      link: rows?.link(to: count > 0 ? self : .due, in: tally) ?? "")
  }

  /// The figure as a heading over its rows: `Выполнено: 14 из 18 (78 %)`.
  func sentence(of tally: Tally) -> String {
    let count = count(in: tally)
    let number = Wording.number(count)
    switch self {
    case .total: return "Всего: " + number
    case .planned: return "Запланировано: " + number
    case .due: return "Срок наступил: " + number
    case .done: return "Выполнено: " + Wording.share(count, of: tally.due)
    case .onTime: return "Выполнено в срок: " + Wording.share(count, of: tally.due)
    case .late: return "Выполнено с опозданием: " + number
    case .troubles: return "Требуют внимания: " + number
    case .overdue: return "Просрочено: " + number
    case .noReport: return "Нет отчёта: " + number
    case .notFulfilled: return "Не выполнено: " + number
    case .open: return "Срок ещё не наступил: " + number
    case .inProgress: return "В работе: " + number
    case .ahead: return "Впереди: " + number
    case .dueSoon: return "Срок подходит: " + number
    case .upcoming: return "Предстоит: " + number
    case .cancelled: return "Отменено, в доли не входит: " + number
    case .undated: return "Без даты, в доли не входит: " + number
    case .outside: return "Год вне периода плана, в доли не входит: " + number
    case .movedLate: return "Срок перенесён, когда он уже прошёл, стоят и выше: " + number
    }
  }
}
