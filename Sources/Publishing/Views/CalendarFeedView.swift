import Templating

/// A calendar feed to download or to subscribe to.
struct CalendarFeedView: View {
  static let shape = Shape(
    "calendarFeed",
    [
      .text("link", "файл .ics"),
      .text("subscribe", "ссылка webcal: для подписки; пусто, если адрес сайта не указан"),
      .text("address", "полный адрес ленты; пусто, если адрес сайта не указан"),
      .text(
        "tasks", "файл .ics с незавершёнными делами; пусто, если лента не одной школы и не одного исполнителя"
      ),
      .text("reminders", "когда эти дела напоминают о себе: за 14 дней и накануне"),
    ])

  let path: String
  /// The file of tasks; empty when there is none.
  var tasks = ""
  let masthead: Masthead
  let place: Place

  func fill(_ values: inout Values) {
    let base = masthead.settings.baseURL
    values.link(from: place, to: path)
    values.text(base.isEmpty ? "" : "webcal://\(base.withoutScheme)\(path)")
    values.text(base.isEmpty ? "" : base + path)
    values.text(tasks.isEmpty ? "" : place.link(to: tasks))
    values.text(Wording.reminders(masthead.settings.horizon))
  }
}

extension String {
  /// A web address from its host on.
  fileprivate var withoutScheme: Substring {
    guard let colon = firstIndex(of: ":"), self[colon...].hasPrefix("://") else { return self[...] }
    return self[colon...].dropFirst(3)
  }
}
