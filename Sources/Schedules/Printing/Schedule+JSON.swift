extension Schedule {
  /// The schedule as one line of JSON (design §4, rule 36): `phrase`, `unread`, `parts`, `occurrences`, and
  /// `remarks` when there are some.
  public func json() -> String {
    var json = JSONLine()
    json.open("{")
    json.field("phrase", phrase)
    json.key("unread")
    json.open("[")
    for words in unread { json.item(words) }
    json.close("]")
    json.key("parts")
    json.open("[")
    for part in parts { part.write(to: &json) }
    json.close("]")
    json.key("occurrences")
    json.open("[")
    for occurrence in occurrences {
      json.open("{")
      json.field("opens", occurrence.opens.iso)
      json.field("due", occurrence.due.iso)
      json.close("}")
    }
    json.close("]")
    if !remarks.isEmpty { writeRemarks(to: &json) }
    json.close("}")
    return json.text
  }

  private func writeRemarks(to json: inout JSONLine) {
    json.key("remarks")
    json.open("[")
    for remark in remarks {
      json.open("{")
      json.field("kind", remark.kind.rawValue)
      json.field("text", remark.text)
      json.close("}")
    }
    json.close("]")
  }
}

extension Schedule.Part {
  fileprivate func write(to json: inout JSONLine) {
    json.open("{")
    switch kind {
    case .by(let due):
      json.field("kind", "by")
      json.field("due", due.iso)
    case .window(let opens, let due):
      json.field("kind", "window")
      json.field("opens", opens.iso)
      json.field("due", due.iso)
    case .throughout(let opens, let due):
      json.field("kind", "throughout")
      json.field("opens", opens.iso)
      json.field("due", due.iso)
    case .every(let recurrence):
      json.field("kind", "every")
      recurrence.write(to: &json)
    case .undated(let reason, let detail):
      json.field("kind", "undated")
      json.field("reason", reason.rawValue)
      if !detail.isEmpty { json.field("detail", detail) }
    }
    if !label.isEmpty { json.field("label", label) }
    json.close("}")
  }
}

extension Recurrence {
  fileprivate func write(to json: inout JSONLine) {
    json.field("frequency", frequency.rawValue)
    json.key("weekdays")
    json.open("[")
    for weekday in weekdays { json.item(weekday.name) }
    json.close("]")
    json.field("opens", opens.iso)
    json.field("until", until.iso)
    json.field("interval", interval)
    json.field("times", times)
    if let firstDay { json.field("firstDay", firstDay) }
    if let day { json.field("day", day) }
    if let weekOfMonth { json.field("weekOfMonth", weekOfMonth) }
    if !months.isEmpty {
      json.key("months")
      json.open("[")
      for month in months { json.item(month) }
      json.close("]")
    }
    if let after {
      json.key("after")
      json.open("{")
      switch after {
      case .days(let days): json.field("days", days)
      case .dayOfMonth(let day): json.field("dayOfMonth", day)
      case .workingDay(let number): json.field("workingDay", number)
      }
      json.close("}")
    }
    json.field("atLeast", atLeast)
    if let monthOfPeriod { json.field("monthOfPeriod", monthOfPeriod) }
    if onlyWorkingDays { json.field("onlyWorkingDays", true) }
    if isOfSchoolYear { json.field("ofSchoolYear", true) }
  }
}

extension Weekday {
  /// The English name in lower case, as data files write it.
  public var name: String {
    switch self {
    case .monday: "monday"
    case .tuesday: "tuesday"
    case .wednesday: "wednesday"
    case .thursday: "thursday"
    case .friday: "friday"
    case .saturday: "saturday"
    case .sunday: "sunday"
    }
  }
}
