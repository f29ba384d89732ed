import Monitoring
import Templating

/// The search page: a form for the scripts, and the site's contents for everybody.
struct SearchView: View {
  static let shape = Shape(
    "search",
    [
      .record("frame", FrameView.shape, "рамка страницы"),
      .texts("kinds", "что можно найти: район, школа, мероприятие"),
      .records("municipalities", SearchGroupView.shape, "районы с их страницами"),
      .flag("hasMunicipalities", "районы есть"),
    ])

  let edition: Edition
  let place: Place

  init(of edition: Edition, at place: Place) {
    self.edition = edition
    self.place = place
  }

  func fill(_ values: inout Values) {
    let groups = edition.contributions.map { SearchGroupView(municipality: $0, place: place) }
    values.record(frame)
    values.texts(SearchEntry.Kind.allCases.map(\.title))
    values.records(groups)
    values.flag(!groups.isEmpty)
  }

  private var frame: FrameView {
    edition.frame(
      "Поиск", kind: .search, at: place,
      description: "Поиск по школам, мероприятиям, исполнителям, документам и записям о ходе.")
  }
}

/// A municipality with the pages from which all of its others are reached.
struct SearchGroupView: View {
  static let shape = Shape(
    "search-group",
    [
      .text("title", "район"), .text("link", "его страница"),
      .records("pages", CrumbView.shape, "его школы, исполнители и дорожные карты"),
    ])

  let municipality: Contribution
  let place: Place

  func fill(_ values: inout Values) {
    values.text(municipality.name)
    values.link(from: place, to: SitePath.municipality(municipality.id))
    values.records(pages.map { CrumbView(title: $0.0, link: place.link(to: $0.1), isCurrent: false) })
  }

  private var pages: [(String, String)] {
    var pages = municipality.roadmaps.map { ($0.title, SitePath.roadmap($0.id, in: municipality.id)) }
    if municipality.schools > 0 {
      pages.append(
        (Wording.capitalized(Wording.schools(municipality.schools)), SitePath.schools(municipality.id)))
    }
    if municipality.parties > 0 { pages.append(("Исполнители", SitePath.parties(municipality.id))) }
    return pages
  }
}
