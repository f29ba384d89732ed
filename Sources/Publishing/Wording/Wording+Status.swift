import Monitoring

extension Wording {
  /// A state as a row shows it: `выполнено с опозданием на 3 дня`.
  static func status(_ assessment: Assessment) -> String {
    switch assessment {
    case .fulfilled: "выполнено в срок"
    case .fulfilledLate(let days): "выполнено с опозданием на \(Wording.days(days))"
    case .inProgress(let share?): "в работе, \(share)\(bound)%"
    case .inProgress(nil): "в работе"
    case .overdue(let days): "просрочено на \(Wording.days(days))"
    case .noReport(let days): "нет отчёта \(Wording.days(days))"
    case .notFulfilled: "не выполнено"
    case .dueSoon(0): "срок сегодня"
    case .dueSoon(1): "срок завтра"
    case .dueSoon(let days): "срок через \(Wording.days(days))"
    case .upcoming: "предстоит"
    case .cancelled: "отменено"
    case .undated(0): "без даты, записей нет"
    case .undated(let records): "без даты, \(Wording.records(records))"
    }
  }

  /// The same; what is done so far of a duty that goes on is not simply done: `выполняется в срок`.
  static func status(_ assessment: Assessment, isGoingOn: Bool) -> String {
    switch assessment {
    case .fulfilled where isGoingOn: "выполняется в срок"
    case .fulfilledLate(let days) where isGoingOn:
      "выполняется с опозданием до \(counted(days, "дня", "дней", "дней"))"
    case .fulfilled, .fulfilledLate, .inProgress, .overdue, .noReport, .notFulfilled, .dueSoon, .upcoming,
      .cancelled, .undated:
      status(assessment)
    }
  }

  /// A state without its numbers, as legends and table heads name it.
  static func kind(_ kind: Assessment.Kind) -> String {
    switch kind {
    case .fulfilled: "выполнено в срок"
    case .fulfilledLate: "выполнено с опозданием"
    case .inProgress: "в работе"
    case .overdue: "просрочено"
    case .noReport: "нет отчёта"
    case .notFulfilled: "не выполнено"
    case .dueSoon: "срок подходит"
    case .upcoming: "предстоит"
    case .cancelled: "отменено"
    case .undated: "без даты"
    }
  }

  /// What a record says, as authors write it.
  static func stated(_ status: StatedStatus) -> String {
    switch status {
    case .done: "выполнено"
    case .inProgress(let share?): "в работе, \(share)\(bound)%"
    case .inProgress(nil): "в работе"
    case .partly(let share?): "частично, \(share)\(bound)%"
    case .partly(nil): "частично"
    case .notDone: "не выполнено"
    case .moved(let day): "перенесено на \(date(day))"
    case .cancelled: "отменено"
    }
  }
}
