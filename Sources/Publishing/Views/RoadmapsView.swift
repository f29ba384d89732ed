import Templating

/// A part of the roadmaps of a site that has very many.
struct RoadmapsView: View {
  static let shape = Shape(
    "roadmaps",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("title", "заголовок"),
      .text("part", "первый и последний район на странице"),
      .records("roadmaps", RoadmapRowView.shape, "дорожные карты"),
      .records("others", CrumbView.shape, "все страницы со списками карт"),
    ])

  let edition: Edition
  let list: RoadmapList
  let lists: [RoadmapList]
  let place: Place

  func fill(_ values: inout Values) {
    let frame = edition.frame(
      "Дорожные карты: \(list.title)", kind: .roadmaps, at: place,
      description: "Дорожные карты помощи школам и их исполнение.")
    values.record(frame)
    values.text("Дорожные карты")
    values.text(list.title)
    values.records(RecordList(list.records))
    values.records(lists.map { CrumbView($0, at: place) })
  }
}

extension CrumbView {
  /// A list of roadmaps as a link.
  init(_ list: RoadmapList, at place: Place) {
    self.init(title: list.title, link: place.link(to: list.path), isCurrent: list.path == place.path)
  }
}
