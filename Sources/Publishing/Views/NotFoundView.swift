import Monitoring
import Templating

/// The page a server shows when there is none under an address.
struct NotFoundView: View {
  static let shape = Shape(
    "notfound",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("homeLink", "главная страница"),
      .records("municipalities", CrumbView.shape, "районы"),
      .flag("isAnywhere", "известен адрес сайта, и ссылки страницы верны под любым адресом"),
    ])

  let edition: Edition
  /// Where the server's own address of the site begins, when that is known.
  let place: Place
  private let isAnywhere: Bool

  init(of edition: Edition, at place: Place) {
    self.edition = edition
    let known = Place(place.path, anywhereBelow: edition.settings.baseURL)
    isAnywhere = known != nil
    self.place = known ?? place
  }

  func fill(_ values: inout Values) {
    let frame = edition.frame(
      "Такой страницы нет", kind: .notfound, at: place, description: "Страница не найдена.")
    values.record(frame)
    values.link(from: place, to: SitePath.home)
    values.records(
      edition.contributions.map {
        CrumbView(title: $0.name, link: place.link(to: SitePath.municipality($0.id)))
      })
    values.flag(isAnywhere)
  }
}
