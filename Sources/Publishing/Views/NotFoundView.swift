import Monitoring
import Templating

/// The page a server shows when there is none under an address.
struct NotFoundView: View {
  static let shape = Shape(
    "notfound",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("homeLink", "главная страница"),
      .records("municipalities", CrumbView.shape, "районы"),
    ])

  let edition: Edition
  let place: Place

  init(of edition: Edition, at place: Place) {
    self.edition = edition
    self.place = place
  }

  var values: [Value] {
    let frame = edition.frame(
      "Такой страницы нет", kind: .notfound, at: place, description: "Страница не найдена.")
    return [
      .record(frame.record), .text(place.link(to: SitePath.home)),
      .records(
        edition.municipalities.map {
          CrumbView(
            title: $0.municipality.name, link: place.link(to: SitePath.municipality($0.municipality.id))
          ).record
        }),
    ]
  }
}
