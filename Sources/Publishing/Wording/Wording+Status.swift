import Monitoring

extension Wording {
  /// A state as a row shows it: `выполнено с опозданием на 3 дня`.
  static func status(_ assessment: Assessment) -> String {
    switch assessment {
    case .fulfilled: "выполнено в срок"
    case .fulfilledLate(let days): counting(days, after: "выполнено с опозданием на ")
    case .inProgress(let share?): "в работе, \(share)\(bound)%"
    case .inProgress(nil): "в работе"
    case .overdue(let days): counting(days, after: "просрочено на ")
    case .noReport(let days): counting(days, after: "нет отчёта ")
    case .notFulfilled: "не выполнено"
    case .dueSoon(0): "срок сегодня"
    case .dueSoon(1): "срок завтра"
    case .dueSoon(let days): counting(days, after: "срок через ")
    case .upcoming: "предстоит"
    case .cancelled: "отменено"
    case .undated(0): "без даты, записей нет"
    case .undated(let records): "без даты, \(Wording.records(records))"
    }
  }

  private static func counting(_ days: Int, after words: String) -> String {
    let days = Wording.days(days)
    return String(room: words.utf8.count + days.utf8.count) {
      $0.add(words)
      $0.add(days)
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
