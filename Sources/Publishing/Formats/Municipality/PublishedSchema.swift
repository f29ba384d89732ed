import Monitoring

/// The schemas of what `PublishedFacts` writes, in the same order.
enum PublishedSchema {
  static let source = JSONSchema.object(
    "Где это записано в содержании ведомства",
    [("file", JSONSchema.text("Файл")), ("line", JSONSchema.integer("Строка"))])

  static func official(_ summary: String) -> JSONValue {
    JSONSchema.object(
      summary, orNull: true,
      [
        ("name", JSONSchema.words("Имя, если настройка сайта позволяет его показать")),
        ("role", JSONSchema.words("Должность")),
      ])
  }

  static func text(_ summary: String) -> JSONValue {
    JSONSchema.object(
      summary, orNull: true,
      [("plain", JSONSchema.text("Без разметки")), ("html", JSONSchema.text("Разметка HTML"))])
  }

  static let riskFactors = JSONSchema.list(
    "Факторы рискового профиля", of: JSONSchema.integer("Код от 1 до 10"))

  static let school = JSONSchema.object(
    "Школа",
    [
      ("id", JSONSchema.text("Код")), ("name", JSONSchema.text("Полное название")),
      ("short_name", JSONSchema.text("Краткое название")), ("address", JSONSchema.words("Адрес")),
      ("website", JSONSchema.words("Сайт")), ("director", official("Директор")),
      ("coordinator", official("Школьный координатор")), ("curator", official("Куратор")),
      (
        "groups",
        JSONSchema.list(
          "Группы, например 500+",
          of: JSONSchema.object(
            "Группа",
            [
              ("group", JSONSchema.text("Название")),
              ("first_year", JSONSchema.integer("С какого года; пусто — всегда", orNull: true)),
              ("last_year", JSONSchema.integer("По какой год", orNull: true)),
            ]))
      ), ("risk_factors", riskFactors),
      ("indicators", JSONSchema.list("Показатели результатов", of: indicator)),
      ("text", text("Текст страницы")), ("source", source),
    ])

  private static let indicator = JSONSchema.object(
    "Показатель",
    [
      ("name", JSONSchema.text("Название")),
      ("better", JSONSchema.choice("Что лучше: больше или меньше", of: ["higher", "lower"])),
      (
        "years",
        JSONSchema.list(
          "Годы",
          of: JSONSchema.object(
            "Год",
            [
              ("year", JSONSchema.integer("Год")),
              ("value", JSONSchema.words("Значение школы; не публикуется, если учеников меньше десяти")),
              ("n", JSONSchema.integer("Сколько учеников")),
              ("municipality", JSONSchema.words("Значение муниципалитета")),
              ("region", JSONSchema.words("Значение региона")),
              ("break", JSONSchema.flag("С прежними годами не сравнивается")), ("source", source),
            ]))
      ),
    ])

  static let report = JSONSchema.object(
    "Отчёт координатора",
    [
      ("id", JSONSchema.text("Код")),
      ("period", JSONSchema.text("Период: 2023-05, 2023-Q2, 2023-H1 или 2023")),
      ("date", JSONSchema.day("На какой день")), ("roadmap", JSONSchema.text("Код карты")),
      ("author", JSONSchema.words("Роль автора")),
      (
        "figures",
        JSONSchema.list(
          "Зафиксированные числа",
          of: JSONSchema.object(
            "Число", [("name", JSONSchema.text("Название")), ("value", JSONSchema.text("Значение"))]))
      ), ("text", text("Выводы")), ("source", source),
    ])
}
