/// Says in Russian what the library of command lines says in English.
enum RussianUsage {
  /// The text with the library's own words translated; what is not known stays as it is.
  static func translated(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      words.reduce(String(line)) { line, pair in line.replacing(pair.english, with: pair.russian) }
    }.joined(separator: "\n")
  }

  private static let words: [(english: String, russian: String)] = [
    ("OVERVIEW: ", ""), ("USAGE:", "КАК ПИСАТЬ:"), ("Usage:", "Как писать:"), ("OPTIONS:", "ПАРАМЕТРЫ:"),
    ("ARGUMENTS:", "АРГУМЕНТЫ:"), ("SUBCOMMANDS:", "КОМАНДЫ:"), ("<subcommand>", "<команда>"),
    ("<options>", "<параметры>"), ("[--", "[--"),
    ("Show the version.", "Показать версию."), ("Show help information.", "Показать эту справку."),
    ("Show subcommand help information.", "Справка по команде."),
    ("for detailed help.", "покажет справку по команде."), ("for more information.", "покажет справку."),
    ("  See '", "  «"), ("See '", "«"), ("' покажет", "» покажет"), ("(default: ", "(по умолчанию: "),
    ("(values: ", "(значения: "), ("Error: ", "Ошибка: "), ("Help:", "Справка:"),
    ("Unknown option", "неизвестный параметр"), ("Did you mean", "Вы имели в виду"),
    ("Unexpected argument", "лишний аргумент"), ("unexpected arguments:", "лишние аргументы:"),
    ("Missing expected argument", "не хватает аргумента"), ("Missing value for", "не хватает значения для"),
    ("The value '", "Значение «"), ("' is invalid for '", "» не подходит для «"),
    ("Please provide one of", "Возможны"),
  ]
}
