import Schedules

extension Schedule.Part {
  /// What the part says, in plain Russian.
  var wording: String { label.isEmpty ? kind.wording : "\(label.shown): \(kind.wording)" }
}

extension Schedule.Kind {
  fileprivate var wording: String {
    switch self {
    case .by(let due): "не позднее \(due.dotted)"
    case .window(let opens, let due):
      opens == due ? "в день \(due.dotted)" : "с \(opens.dotted) по \(due.dotted)"
    case .throughout(let opens, let due): "всё время с \(opens.dotted) по \(due.dotted)"
    case .every(let recurrence): "повторяется \(recurrence.wording)"
    case .undated(let reason, let detail):
      "без даты: \(reason.wording)\(detail.isEmpty ? "" : " (\(detail.shown))")"
    }
  }
}

extension Schedule.UndatedReason {
  fileprivate var wording: String {
    switch self {
    case .asNeeded: "по мере необходимости"
    case .bySchedule: "по отдельному графику"
    case .onEvent: "когда наступит событие"
    }
  }
}

extension Recurrence {
  /// «каждый месяц, 2 раза, с 01.02.2023 по 31.12.2023».
  fileprivate var wording: String {
    var words = [interval == 1 ? frequency.wording : "\(frequency.wording) (раз в \(interval))"]
    if times > 1 || atLeast {
      // After «не реже» Russian wants the genitive.
      words.append(
        atLeast
          ? "не реже " + counted(times, "раза", "раз", "раз") : counted(times, "раз", "раза", "раз"))
    }
    if !weekdays.isEmpty { words.append(weekdays.map(\.wording).joined(separator: " и ")) }
    if let day { words.append(day < 0 ? "в последний день" : "до \(day) числа") }
    words.append("с \(opens.dotted) по \(until.dotted)")
    return words.joined(separator: ", ")
  }
}

extension Recurrence.Frequency {
  fileprivate var wording: String {
    switch self {
    case .daily: "каждый день"
    case .weekly: "каждую неделю"
    case .monthly: "каждый месяц"
    case .quarterly: "каждый квартал"
    case .halfYearly: "каждое полугодие"
    case .yearly: "каждый год"
    }
  }
}

extension Weekday {
  fileprivate var wording: String {
    switch self {
    case .monday: "в понедельник"
    case .tuesday: "во вторник"
    case .wednesday: "в среду"
    case .thursday: "в четверг"
    case .friday: "в пятницу"
    case .saturday: "в субботу"
    case .sunday: "в воскресенье"
    }
  }
}
