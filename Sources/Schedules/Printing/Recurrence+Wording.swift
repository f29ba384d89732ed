extension Recurrence {
  /// The repetition in plain Russian with its bounds: «еженедельно по вторникам с 8 февраля по 30 мая 2021».
  public var wording: String {
    ([pace] + place + [exception, DayRangeWording.days(opens, until)]).filter { !$0.isEmpty }.joined(
      separator: " ")
  }

  /// «ежемесячно», «не реже 2 раз в месяц», «раз в 2 недели».
  private var pace: String {
    if frequency == .daily, onlyWorkingDays { return "каждый рабочий день" }
    if times == 1, interval == 1, !atLeast, let adverb { return adverb }
    var words = atLeast ? "не реже " : ""
    let endsFew = (2...4).contains(times % 10) && !(12...14).contains(times % 100)
    words += String(times) + (times == 1 && atLeast || times != 1 && endsFew && !atLeast ? " раза" : " раз")
    return words + span
  }

  private var adverb: String? {
    switch frequency {
    case .daily: "ежедневно"
    case .weekly: "еженедельно"
    case .monthly: "ежемесячно"
    case .quarterly: isOfSchoolYear ? nil : "ежеквартально"
    case .halfYearly: nil
    case .yearly: isOfSchoolYear ? nil : "ежегодно"
    }
  }

  private var span: String {
    if frequency == .yearly, isOfSchoolYear, interval == 1 { return " в течение учебного года" }
    let number = interval == 1 ? "" : String(interval) + " "
    let isFew = (2...4).contains(interval % 10) && !(12...14).contains(interval % 100)
    let form = interval == 1 ? 0 : isFew ? 1 : 2
    return " в " + number + units[form]
  }

  private var units: [String] {
    switch frequency {
    case .daily: ["день", "дня", "дней"]
    case .weekly: ["неделю", "недели", "недель"]
    case .monthly: ["месяц", "месяца", "месяцев"]
    case .quarterly:
      isOfSchoolYear ? ["четверть", "четверти", "четвертей"] : ["квартал", "квартала", "кварталов"]
    case .halfYearly:
      isOfSchoolYear ? ["семестр", "семестра", "семестров"] : ["полугодие", "полугодия", "полугодий"]
    case .yearly: ["год", "года", "лет"]
    }
  }

  private var genitive: String {
    switch frequency {
    case .daily, .weekly, .monthly: "месяца"
    case .quarterly: isOfSchoolYear ? "четверти" : "квартала"
    case .halfYearly: "полугодия"
    case .yearly: "года"
    }
  }

  private var instrumental: String {
    switch frequency {
    case .daily, .weekly, .monthly: "месяцем"
    case .quarterly: isOfSchoolYear ? "четвертью" : "кварталом"
    case .halfYearly: "полугодием"
    case .yearly: "годом"
    }
  }

  /// Where within each period.
  private var place: [String] {
    switch after {
    case .days(let days)?: return ["в течение " + String(days) + " дней после окончания " + genitive]
    case .dayOfMonth(let day)?:
      return ["до " + String(day) + " числа месяца, следующего за отчетным " + instrumental]
    case .workingDay(let number)?:
      return ["до " + String(number) + "-го рабочего дня месяца, следующего за отчетным " + instrumental]
    case nil: break
    }
    if frequency == .yearly, !months.isEmpty { return [yearlyPlace] }
    if let weekOfMonth { return [monthlyPlace(weekOfMonth)] }
    if !weekdays.isEmpty {
      return ["по " + weekdays.map { RussianWords.weekdays[$0.rawValue - 1].dative }.joined(separator: " и ")]
    }
    guard frequency != .daily else { return [] }
    guard let day else {
      return monthOfPeriod.map { ["в " + RussianWords.ordinal($0, gender: 0) + " месяц " + genitive] } ?? []
    }
    return [dayPlace(day)]
  }

  private func dayPlace(_ day: Int) -> String {
    if onlyWorkingDays { return "в " + RussianWords.ordinal(day, gender: 0) + " рабочий день месяца" }
    let month = monthOfPeriod.map { " " + RussianWords.genitiveOrdinal($0) + " месяца " + genitive } ?? ""
    guard let firstDay else { return "до " + (day == -1 ? "последнего" : String(day)) + " числа" + month }
    if firstDay == day, day == -1 || monthOfPeriod == 1 {
      return "в " + RussianWords.ordinal(day, gender: 0) + " день "
        + (monthOfPeriod == nil ? "месяца" : genitive)
    }
    if firstDay == day { return String(day) + " числа" + month }
    return "с " + String(firstDay) + " по " + (day == -1 ? "последнее" : String(day)) + " число" + month
  }

  private func monthlyPlace(_ number: Int) -> String {
    guard let weekday = weekdays.first else {
      return RussianWords.ordinal(number, gender: 1) + " неделя месяца"
    }
    let words = RussianWords.weekdays[weekday.rawValue - 1]
    return RussianWords.ordinal(number, gender: words.isFeminine) + " " + words.nominative + " месяца"
  }

  private var yearlyPlace: String {
    let first = Month.names[(months.first ?? 1) - 1]
    let last = Month.names[(months.last ?? 1) - 1]
    guard let day else {
      return "в " + first.prepositional + (months.count == 1 ? "" : " – " + last.prepositional)
    }
    if day == -1, firstDay == -1 { return "в последний день " + last.genitive }
    let end = (day == -1 ? "конца" : String(day)) + " " + last.genitive
    guard let firstDay else { return "до " + end }
    if firstDay == day, months.count == 1 { return end }
    let begin = String(firstDay) + (months.count == 1 ? "" : " " + first.genitive)
    return "с " + begin + " по " + end
  }

  /// «кроме июля и августа» for a monthly duty with months left out.
  private var exception: String {
    guard frequency != .yearly, !months.isEmpty else { return "" }
    let missing = (1...12).filter { !months.contains($0) }.map { Month.names[$0 - 1].genitive }
    return missing.isEmpty ? "" : "кроме " + missing.joined(separator: ", ") + ","
  }
}
