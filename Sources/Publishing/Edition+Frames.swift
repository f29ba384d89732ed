import Monitoring

extension RoadmapEdition {
  /// The frame of a page of this roadmap; pages other than its first lead back to it.
  func frame(
    _ title: String, kind: PageKind, at place: Place, description: String, sources: [Origin]
  ) -> FrameView {
    var crumbs = [
      CrumbView(title: "Все муниципалитеты", link: place.link(to: SitePath.home), isCurrent: false),
      CrumbView(
        title: municipality.shortName, link: place.link(to: SitePath.municipality(municipality.id)),
        isCurrent: false),
    ]
    if kind != .roadmap {
      crumbs.append(
        CrumbView(
          title: roadmap.title, link: place.link(to: SitePath.roadmap(roadmap.id, in: municipality.id)),
          isCurrent: false))
    }
    return FrameView(
      title: title, description: description, place: place, kind: kind.rawValue, crumbs: crumbs,
      sources: sources.map(Wording.origin), masthead: masthead)
  }
}

extension Wording {
  /// Where a fact was written: `content/…/2023.md, строка 41`.
  static func origin(_ origin: Origin) -> String { "\(origin.path), строка \(origin.line)" }
}
