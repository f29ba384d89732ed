import Monitoring
import Schedules
import Templating

/// What every page shows around its own content: title, way back, report date, origin.
struct FrameView: View {
  static let shape = Shape(
    "frame",
    [
      .text("title", "заголовок страницы"),
      .text("description", "одна фраза о странице для поисковых систем"),
      .text("root", "путь от страницы к корню сайта: пусто или ../"),
      .text("siteTitle", "название сайта"),
      .text("department", "ведомство, которое публикует сайт"),
      .text("reportDate", "дата отчёта словами: 15 июня 2023"),
      .text("reportDateISO", "дата отчёта: 2023-06-15"),
      .flag("isDemonstration", "записи о ходе вымышлены для демонстрации"),
      .text("kind", "вид страницы латиницей, для оформления: roadmap"),
      .records("crumbs", CrumbView.shape, "путь к странице от главной"),
      .records("navigation", CrumbView.shape, "разделы сайта"),
      .texts("sources", "файлы содержания, из которых взята страница: путь и строка"),
      .text("canonical", "полный адрес страницы, если известен адрес сайта"),
      .text("feedLink", "лента изменений"),
      .text("contacts", "как связаться с ведомством"),
    ])

  let title: String
  let description: String
  let place: Place
  let kind: String
  let crumbs: [CrumbView]
  let sources: [String]
  let masthead: Masthead

  var values: [Value] {
    let settings = masthead.settings
    return [
      .text(title), .text(description), .text(place.root), .text(settings.title), .text(settings.department),
      .text(Wording.date(masthead.day)), .text(masthead.day.iso), .flag(settings.isDemonstration),
      .text(kind),
      .records(crumbs.map(\.record)), .records(navigation.map(\.record)), .texts(sources),
      .text(settings.baseURL.isEmpty ? "" : settings.baseURL + place.path),
      .text(place.link(to: SitePath.feed)), .text(settings.contacts),
    ]
  }

  private var navigation: [CrumbView] {
    [
      ("Дорожные карты", SitePath.home), ("Изменения", SitePath.changes), ("Поиск", SitePath.search),
      ("Как считается", SitePath.method),
    ].map { title, path in
      CrumbView(title: title, link: place.link(to: path), isCurrent: path == place.path)
    }
  }
}

/// A link of the way back or of the navigation.
struct CrumbView: View {
  static let shape = Shape(
    "crumb",
    [
      .text("title", "название"), .text("link", "ссылка"),
      .flag("isCurrent", "это и есть открытая страница"),
    ])

  let title: String
  let link: String
  let isCurrent: Bool

  var values: [Value] { [.text(title), .text(link), .flag(isCurrent)] }
}
