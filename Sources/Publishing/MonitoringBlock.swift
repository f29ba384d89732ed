import Monitoring

/// States as lists of rows show them one after another; every figure stands for neighbours among them.
enum MonitoringBlock: CaseIterable {
  case fulfilled, fulfilledLate, overdue, noReport, notFulfilled, inProgress, ahead, cancelled, undated
  /// A printed year outside the plan's period, in no figure.
  case outside

  /// Whether a row belongs here.
  func holds(_ row: Breakdown.Row) -> Bool {
    guard row.isCounted else { return self == .outside }
    switch row.assessment.kind {
    case .fulfilled: return self == .fulfilled
    case .fulfilledLate: return self == .fulfilledLate
    case .overdue: return self == .overdue
    case .noReport: return self == .noReport
    case .notFulfilled: return self == .notFulfilled
    case .inProgress: return self == .inProgress
    case .dueSoon, .upcoming: return self == .ahead
    case .cancelled: return self == .cancelled
    case .undated: return self == .undated
    }
  }
}

extension MonitoringFigure {
  /// The states that the figure counts.
  var blocks: [MonitoringBlock] {
    switch self {
    case .planned:
      [.fulfilled, .fulfilledLate, .overdue, .noReport, .notFulfilled, .inProgress, .ahead]
    case .due: [.fulfilled, .fulfilledLate, .overdue, .noReport, .notFulfilled]
    case .done: [.fulfilled, .fulfilledLate]
    case .onTime: [.fulfilled]
    case .late: [.fulfilledLate]
    case .inProgress: [.inProgress]
    case .overdue: [.overdue]
    case .noReport: [.noReport]
    case .notFulfilled: [.notFulfilled]
    case .ahead: [.ahead]
    case .cancelled: [.cancelled]
    case .undated: [.undated]
    }
  }

  /// Whether the figure counts a state, alone or together with one like it.
  func counts(_ kind: Assessment.Kind) -> Bool {
    switch kind {
    case .fulfilled: self == .onTime
    case .fulfilledLate: self == .late
    case .inProgress: self == .inProgress
    case .overdue: self == .overdue
    case .noReport: self == .noReport
    case .notFulfilled: self == .notFulfilled
    case .dueSoon, .upcoming: self == .ahead
    case .cancelled: self == .cancelled
    case .undated: self == .undated
    }
  }

  /// The figure as a heading over its rows: `Выполнено: 14 из 18 (78 %)`.
  func sentence(of tally: Tally) -> String {
    let count = count(in: tally)
    let number = Wording.number(count)
    switch self {
    case .planned: return "Запланировано: \(number)"
    case .due: return "Срок наступил: \(number)"
    case .done: return "Выполнено: \(Wording.share(count, of: tally.due))"
    case .onTime: return "Выполнено в срок: \(Wording.share(count, of: tally.due))"
    case .late: return "Выполнено с опозданием: \(number)"
    case .inProgress: return "В работе: \(number)"
    case .overdue: return "Просрочено: \(number)"
    case .noReport: return "Нет отчёта: \(number)"
    case .notFulfilled: return "Не выполнено: \(number)"
    case .ahead: return "Впереди: \(number)"
    case .cancelled: return "Отменено, в доли не входит: \(number)"
    case .undated: return "Без даты, в доли не входит: \(number)"
    }
  }
}
