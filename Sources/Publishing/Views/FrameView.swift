import Monitoring
import Schedules
import Templating

/// What every page shows around its own content: title, way back, report date, origin.
struct FrameView: View {
  static let shape = Shape(
    "frame",
    [
      .text("title", "заголовок страницы"),
      .text("windowTitle", "заголовок окна: страница и сайт"),
      .text("description", "одна фраза о странице для поисковых систем"),
      .text("root", "путь от страницы к корню сайта: пусто или ../"),
      .text("siteTitle", "название сайта"),
      .text("department", "ведомство, которое публикует сайт"),
      .text("reportDate", "дата отчёта словами: 15 июня 2023"),
      .text("reportDateISO", "дата отчёта: 2023-06-15"),
      .flag("isDemonstration", "записи о ходе вымышлены для демонстрации"),
      .text("kind", "вид страницы латиницей, для оформления: roadmap"),
      .records("crumbs", CrumbView.shape, "путь к странице от главной"),
      .flag("hasCrumbs", "страница не главная"),
      .records("navigation", CrumbView.shape, "разделы сайта"),
      .text("localTitle", "чьи страницы перечислены рядом: название карты или района"),
      .records("local", CrumbView.shape, "страницы той же карты или того же района"),
      .flag("hasLocal", "такие страницы есть"),
      .texts("sources", "файлы содержания, из которых взята страница: путь и строка"),
      .flag("hasSources", "такие файлы есть"),
      .text("canonical", "полный адрес страницы, если известен адрес сайта"),
      .text("contacts", "как связаться с ведомством"),
    ])

  let title: String
  let description: String
  let place: Place
  let kind: String
  let crumbs: [CrumbView]
  var local: LocalNavigation?
  let sources: [String]
  let masthead: Masthead

  func fill(_ values: inout Values) {
    let settings = masthead.settings
    let local = local?.crumbs(at: place) ?? []
    values.text(title)
    values.text(windowTitle)
    values.text(description)
    values.text(place.root)
    values.text(settings.title)
    values.text(settings.department)
    values.date(masthead.day)
    values.text(masthead.day.iso)
    values.flag(settings.isDemonstration)
    values.text(kind)
    values.records(crumbs)
    values.flag(!crumbs.isEmpty)
    values.records(navigation)
    values.text(self.local?.title ?? "")
    values.records(local)
    values.flag(local.count > 1)
    values.texts(sources)
    values.flag(!sources.isEmpty)
    values.text(settings.baseURL.isEmpty ? "" : settings.baseURL + place.path)
    values.text(settings.contacts)
  }

  private var windowTitle: String {
    title == masthead.settings.title ? title : "\(title) — \(masthead.settings.title)"
  }

  private var navigation: [CrumbView] {
    LocalNavigation.site.crumbs(at: place)
  }
}

/// Pages that belong together, as a row of links above each of them.
struct LocalNavigation: Sendable {
  let title: String
  /// The pages: what the link says, and the path.
  let pages: [(title: String, path: String)]

  /// The pages of the whole site.
  static let site = LocalNavigation(
    title: "Разделы сайта",
    pages: [
      ("Дорожные карты", SitePath.home), ("Изменения", SitePath.changes), ("Как считается", SitePath.method),
      ("Поиск", SitePath.search),
    ])

  /// The links as seen from a page.
  func crumbs(at place: Place) -> [CrumbView] {
    pages.map { title, path in
      CrumbView(title: title, link: place.link(to: path), isCurrent: path == place.path)
    }
  }
}

/// A link of the way back or of the navigation.
struct CrumbView: View, Equatable {
  static let shape = Shape(
    "crumb",
    [
      .text("title", "название"), .text("link", "ссылка"),
      .flag("isCurrent", "это и есть открытая страница"),
    ])

  let title: String
  let link: String
  var isCurrent = false

  func fill(_ values: inout Values) {
    values.text(title)
    values.text(link)
    values.flag(isCurrent)
  }
}
