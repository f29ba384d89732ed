extension Month {
  /// The names of the months, January first: «май», «мая», «(в) мае».
  public static let names: [(nominative: String, genitive: String, prepositional: String)] = [
    ("январь", "января", "январе"), ("февраль", "февраля", "феврале"), ("март", "марта", "марте"),
    ("апрель", "апреля", "апреле"), ("май", "мая", "мае"), ("июнь", "июня", "июне"), ("июль", "июля", "июле"),
    ("август", "августа", "августе"), ("сентябрь", "сентября", "сентябре"), ("октябрь", "октября", "октябре"),
    ("ноябрь", "ноября", "ноябре"), ("декабрь", "декабря", "декабре"),
  ]

  /// «май».
  public var russian: String { Month.names[number - 1].nominative }
}

extension Weekday {
  /// «понедельник».
  public var russian: String { RussianWords.weekdays[rawValue - 1].nominative }
}
