import Templating

/// A calendar feed to download or to subscribe to.
struct CalendarFeedView: View {
  static let shape = Shape(
    "calendarFeed",
    [
      .text("link", "файл .ics"),
      .text("subscribe", "ссылка webcal: для подписки; пусто, если адрес сайта не указан"),
      .text("address", "полный адрес ленты; пусто, если адрес сайта не указан"),
    ])

  let path: String
  let masthead: Masthead
  let place: Place

  var values: [Value] {
    let base = masthead.settings.baseURL
    return [
      .text(place.link(to: path)), .text(base.isEmpty ? "" : "webcal://\(base.withoutScheme)\(path)"),
      .text(base.isEmpty ? "" : base + path),
    ]
  }
}

extension String {
  /// A web address from its host on.
  fileprivate var withoutScheme: Substring {
    guard let colon = firstIndex(of: ":"), self[colon...].hasPrefix("://") else { return self[...] }
    return self[colon...].dropFirst(3)
  }
}
