import Monitoring

extension SiteDocument {
  /// The document's JSON Schema.
  static var schema: JSONValue {
    JSONSchema.document(
      "Сайт: муниципалитеты и дорожные карты с главными числами",
      [
        ("format", JSONSchema.only(.text("vekha-site"), "Вид документа")),
        ("version", JSONSchema.only(.integer(1), "Версия вида")), ("as_of", JSONSchema.day("Дата отчёта")),
        ("title", JSONSchema.text("Название сайта")), ("department", JSONSchema.words("Ведомство")),
        ("demonstration", JSONSchema.flag("Записи о ходе вымышлены для демонстрации")),
        ("licence", JSONSchema.words("На каких условиях можно брать данные")),
        ("duties", figures("Обязанности всех начатых карт: мероприятие × школа")),
        ("municipalities", JSONSchema.list("Муниципалитеты", of: municipality)),
      ])
  }

  private static var municipality: JSONValue {
    JSONSchema.object(
      "Муниципалитет",
      [
        ("id", JSONSchema.text("Код")), ("name", JSONSchema.text("Название")),
        ("region", JSONSchema.words("Регион")), ("schools", JSONSchema.integer("Сколько школ")),
        ("duties", figures("Обязанности начатых карт: мероприятие × школа")),
        ("document", JSONSchema.text("Путь к municipality.json от корня сайта")),
        ("roadmaps", JSONSchema.list("Дорожные карты", of: roadmap)),
      ])
  }

  private static var roadmap: JSONValue {
    JSONSchema.object(
      "Дорожная карта",
      [
        ("id", JSONSchema.text("Код")), ("title", JSONSchema.text("Название")),
        ("period", JSONSchema.text("Период словами карты")),
        (
          "state",
          JSONSchema.choice(
            "Ещё не начата, идёт или завершена", of: ["notStarted", "running", "finished"])
        ), ("duties", figures("Обязанности: мероприятие × школа")),
        ("document", JSONSchema.text("Путь к roadmap.json от корня сайта")),
      ])
  }

  /// What `RoadmapDocument.figures` prints.
  static func figures(_ summary: String) -> JSONValue {
    let figures = [
      ("planned", "С датой и не отменено"), ("due", "Срок наступил или выполнено раньше"),
      ("done", "Выполнено в срок или с опозданием"), ("on_time", "Выполнено в срок"),
      ("moved_late", "Перенесено после срока"), ("outside_period", "Год вне периода плана"),
    ]
    return JSONSchema.object(
      summary,
      figures.map { ($0, JSONSchema.integer($1)) }
        + Assessment.Kind.allCases.map {
          ($0.rawValue, JSONSchema.integer(Wording.capitalized(Wording.kind($0))))
        })
  }
}
