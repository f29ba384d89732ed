import Monitoring
import Schedules

extension MunicipalityDocument {
  /// The document's JSON Schema.
  static var schema: JSONValue {
    JSONSchema.document(
      "Муниципалитет: всё, что опубликовано и нужно, чтобы посчитать заново",
      [
        ("format", JSONSchema.only(.text("vekha-municipality"), "Вид документа")),
        ("version", JSONSchema.only(.integer(1), "Версия вида")),
        ("as_of", JSONSchema.day("Последний день, записи которого сюда вошли")),
        ("site", JSONSchema.words("Адрес сайта, который это опубликовал")),
        ("demonstration", JSONSchema.flag("Записи о ходе вымышлены для демонстрации")),
        ("licence", JSONSchema.words("На каких условиях можно брать данные")),
        (
          "rules",
          JSONSchema.object(
            "По каким правилам считает сайт",
            [
              ("horizon", JSONSchema.integer("За сколько дней срок считается близким")),
              (
                "day_off_rule",
                JSONSchema.choice(
                  "По какому дню судят о сроке, который выпал на выходной: по напечатанному, по рабочему до или после",
                  of: WorkCalendar.DayOffRule.allCases.map(\.rawValue))
              ),
            ])
        ), ("municipality", head), ("parties", JSONSchema.list("Исполнители", of: party)),
        ("schools", JSONSchema.list("Школы", of: PublishedSchema.school)),
        ("roadmaps", JSONSchema.list("Дорожные карты", of: PublishedSchema.roadmap)),
        ("statements", JSONSchema.list("Записи о ходе", of: PublishedSchema.statement)),
        ("reports", JSONSchema.list("Отчёты координатора за периоды", of: PublishedSchema.report)),
      ])
  }

  private static var head: JSONValue {
    JSONSchema.object(
      "Муниципалитет",
      [
        ("id", JSONSchema.text("Код")), ("name", JSONSchema.text("Название")),
        ("short_name", JSONSchema.text("Краткое название")), ("region", JSONSchema.words("Регион")),
        ("authority", JSONSchema.words("Орган управления образованием")),
        ("coordinator", PublishedSchema.official("Муниципальный координатор")),
        ("contacts", JSONSchema.words("Как связаться")), ("website", JSONSchema.words("Сайт")),
        ("text", PublishedSchema.text("Текст страницы")), ("source", PublishedSchema.source),
      ])
  }

  private static var party: JSONValue {
    JSONSchema.object(
      "Исполнитель",
      [
        ("id", JSONSchema.text("Краткое название, как в мероприятиях")),
        ("name", JSONSchema.text("Полное название")), ("source", PublishedSchema.source),
      ])
  }
}
