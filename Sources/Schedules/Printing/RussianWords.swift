/// The forms of words that wordings need.
enum RussianWords {
  /// Monday first: nominative, and dative plural after «по».
  static let weekdays: [(nominative: String, dative: String, isFeminine: Int)] = [
    ("понедельник", "понедельникам", 0), ("вторник", "вторникам", 0), ("среда", "средам", 1),
    ("четверг", "четвергам", 0), ("пятница", "пятницам", 1), ("суббота", "субботам", 1),
    ("воскресенье", "воскресеньям", 2),
  ]

  /// «первого», «2-го», «последнего» before a masculine noun.
  static func genitiveOrdinal(_ number: Int) -> String {
    switch number {
    case 1: "первого"
    case 2: "второго"
    case 3: "третьего"
    case -1: "последнего"
    default: String(number) + "-го"
    }
  }

  /// «первый», «первая», «первое»; «последний» for -1.
  static func ordinal(_ number: Int, gender: Int) -> String {
    switch number {
    case 1: ["первый", "первая", "первое"][gender]
    case 2: ["второй", "вторая", "второе"][gender]
    case 3: ["третий", "третья", "третье"][gender]
    case 4: ["четвертый", "четвертая", "четвертое"][gender]
    case -1: ["последний", "последняя", "последнее"][gender]
    default: String(number) + "-" + ["й", "я", "е"][gender]
    }
  }
}
