extension Schedule {
  /// The schedule in plain Russian: «до 25 февраля 2021; реализация — до 15 декабря 2021».
  ///
  /// Reading it again in the same plan gives the same parts. Words that were not understood are not in it.
  public var wording: String {
    parts.map { part in
      if part.label.isEmpty { return part.kind.wording }
      // A number at a name's end would be taken for a day.
      let isNumbered = part.label.last?.isNumber ?? false
      return isNumbered
        ? part.kind.wording + " — " + part.label : part.label + " — " + part.kind.wording
    }.joined(separator: "; ")
  }
}

extension Schedule.Kind {
  /// The statement in plain Russian, without its label.
  public var wording: String {
    switch self {
    case .by(let due): "до " + due.wording
    case .window(let opens, let due): DayRangeWording.window(opens, due)
    case .throughout(let opens, let due): "постоянно " + DayRangeWording.days(opens, due)
    case .every(let recurrence): recurrence.wording
    case .undated(let reason, let detail): reason.wording(detail)
    }
  }
}

extension Schedule.UndatedReason {
  fileprivate func wording(_ detail: String) -> String {
    switch self {
    case .asNeeded: return detail.isEmpty ? "по мере необходимости" : detail
    case .onEvent: return detail
    case .bySchedule:
      let isWhole = [
        "в ", "В ", "на ", "На ", "соглас", "Соглас", "соответ", "срок", "Срок", "установ", "по ", "По ",
      ].contains {
        detail.hasPrefix($0)
      }
      return isWhole ? detail : "по " + detail
    }
  }
}

/// Days and ranges of days in Russian.
enum DayRangeWording {
  /// «май 2021», «май – июнь 2021», «8 февраля 2021», «с 8 февраля по 30 декабря 2021».
  static func window(_ opens: Day, _ due: Day) -> String {
    if opens == due { return opens.wording }
    guard opens.dayOfMonth == 1, due.endsMonth else { return days(opens, due) }
    let first = Month.names[opens.month.number - 1].nominative
    let last = Month.names[due.month.number - 1].nominative + " " + String(due.year)
    if opens.month == due.month { return last }
    return first + (opens.year == due.year ? "" : " " + String(opens.year)) + " – " + last
  }

  /// «с 8 февраля по 30 декабря 2021», «с 1 сентября 2021 по 31 мая 2022».
  static func days(_ opens: Day, _ due: Day) -> String {
    let first = opens.year == due.year ? opens.dayAndMonth : opens.wording
    return "с " + first + " по " + due.wording
  }
}
