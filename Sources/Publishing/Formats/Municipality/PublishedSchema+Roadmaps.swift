import Monitoring

extension PublishedSchema {
  static let roadmap = JSONSchema.object(
    "Дорожная карта",
    [
      ("id", JSONSchema.text("Код")), ("title", JSONSchema.text("Название")),
      ("period", JSONSchema.text("Период словами карты")), ("order", act("Приказ")),
      ("appendix", act("Приказ, каким его называет приложение")), ("coordinator", official("Координатор")),
      ("school", JSONSchema.words("Код школы, если карта её собственная")),
      ("schools", JSONSchema.list("Школы карты", of: JSONSchema.text("Код школы"))),
      ("amendments", JSONSchema.list("Приказы об изменениях", of: act("Приказ"))),
      ("documents", JSONSchema.list("Документы управленческого цикла", of: document)),
      ("text", text("Цели и задачи")), ("sections", JSONSchema.list("Разделы", of: section)),
      ("source", source),
    ])

  private static func act(_ summary: String) -> JSONValue {
    JSONSchema.object(
      summary, orNull: true,
      [
        ("number", JSONSchema.words("Номер")), ("date", JSONSchema.day("Дата", orNull: true)),
        ("issuer", JSONSchema.words("Кто издал")), ("basis", JSONSchema.words("Основание")),
        ("source", source),
      ])
  }

  private static let document = JSONSchema.object(
    "Документ",
    [
      ("stage", JSONSchema.choice("Этап цикла", of: CycleDocument.Stage.allCases.map(\.rawValue))),
      ("title", JSONSchema.text("Название")), ("link", JSONSchema.words("Адрес")), ("source", source),
    ])

  private static let section = JSONSchema.object(
    "Раздел",
    [
      ("number", JSONSchema.words("Номер")), ("title", JSONSchema.words("Название")),
      ("month", JSONSchema.words("Месяц раздела, ГГГГ-ММ, если план разложен по месяцам")),
      ("text", text("Пояснение")), ("activities", JSONSchema.list("Мероприятия", of: activity)),
      ("source", source),
    ])

  private static let activity = JSONSchema.object(
    "Мероприятие",
    [
      ("id", JSONSchema.text("Код")), ("number", JSONSchema.words("Номер, как он напечатан")),
      ("title", JSONSchema.text("Название")), ("schedule", JSONSchema.words("Срок словами приказа")),
      (
        "formerly",
        JSONSchema.list(
          "Прежние сроки, старые первыми",
          of: JSONSchema.object(
            "Прежний срок",
            [
              ("schedule", JSONSchema.text("Срок словами приказа")),
              ("amendment", JSONSchema.text("Номер изменившего приказа")),
              ("held_until", JSONSchema.day("Дата изменившего приказа")), ("source", source),
            ]))
      ), ("parties", JSONSchema.list("Исполнители", of: JSONSchema.text("Код исполнителя"))),
      (
        "schools",
        JSONSchema.list(
          "Школы, которые должны его выполнить; пусто — муниципалитет", orNull: true,
          of: JSONSchema.text("Код школы"))
      ), ("audience", JSONSchema.words("Для кого, словами")), ("form", JSONSchema.words("Форма проведения")),
      ("result", text("Планируемый результат")), ("measure", JSONSchema.words("Показатель словами")),
      ("risk_factors", riskFactors), ("text", text("Пояснение")), ("source", source),
    ])

  static let statement = JSONSchema.object(
    "Запись об одном мероприятии",
    [
      ("record", JSONSchema.text("Код записи")), ("place", JSONSchema.integer("Место в записи, с нуля")),
      ("roadmap", JSONSchema.text("Код карты")), ("activity", JSONSchema.text("Код мероприятия")),
      ("school", JSONSchema.words("Код школы; пусто — сообщает муниципалитет")),
      ("date", JSONSchema.day("Когда произошло")), ("reported", JSONSchema.day("Когда сообщили")),
      ("author", JSONSchema.words("Роль автора")),
      (
        "status",
        JSONSchema.choice(
          "Что сказано", of: ["done", "inProgress", "partly", "notDone", "moved", "cancelled"])
      ), ("share", JSONSchema.integer("Доля в процентах", orNull: true)),
      ("moved_to", JSONSchema.day("Новый срок", orNull: true)),
      (
        "covers",
        JSONSchema.object(
          "Какие сроки названы", orNull: true,
          [
            ("occurrence", JSONSchema.words("Ключ срока")),
            ("from", JSONSchema.day("Все сроки с этого дня", orNull: true)),
          ])
      ), ("covers_text", JSONSchema.words("Какие сроки названы, словами")),
      ("speaks_for_schools", JSONSchema.flag("Муниципалитет говорит за все школы")),
      (
        "evidence",
        JSONSchema.list(
          "Подтверждения",
          of: JSONSchema.object(
            "Документ", [("title", JSONSchema.text("Название")), ("link", JSONSchema.words("Адрес"))]))
      ), ("value", JSONSchema.words("Значение показателя")), ("reason", JSONSchema.words("Причина")),
      ("text", text("Текст записи")), ("corrects", JSONSchema.words("Код записи, которую эта исправляет")),
      ("source", source),
    ])
}
