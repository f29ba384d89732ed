import Monitoring

extension Edition {
  /// The frame of a page of the whole site.
  func frame(
    _ title: String, kind: PageKind, at place: Place, description: String, sources: [Origin] = []
  ) -> FrameView {
    let home = CrumbView(title: "Все районы", link: place.link(to: SitePath.home))
    return FrameView(
      title: title, description: description, place: place, kind: kind.rawValue,
      crumbs: kind == .home ? [] : [home], sources: sources.map(Wording.origin), masthead: masthead)
  }
}

extension MunicipalityEdition {
  /// The frame of a page of this municipality; `above` are the pages between its first page and this one.
  func frame(
    _ title: String, kind: PageKind, at place: Place, description: String, above: [CrumbView] = [],
    sources: [Origin]
  ) -> FrameView {
    var crumbs = [CrumbView(title: "Все районы", link: place.link(to: SitePath.home))]
    if kind != .municipality {
      crumbs.append(
        CrumbView(
          title: municipality.shortName, link: place.link(to: SitePath.municipality(municipality.id))))
    }
    return FrameView(
      title: title, description: description, place: place, kind: kind.rawValue, crumbs: crumbs + above,
      local: navigation, sources: sources.map(Wording.origin), masthead: masthead)
  }

  /// The pages of the municipality that are shown above each of them.
  private var navigation: LocalNavigation {
    var pages = [("Обзор", SitePath.municipality(municipality.id))]
    if !municipality.schools.isEmpty { pages.append(("Школы", SitePath.schools(municipality.id))) }
    if !municipality.parties.isEmpty { pages.append(("Исполнители", SitePath.parties(municipality.id))) }
    pages += roadmaps.map { (title(of: $0.roadmap), SitePath.roadmap($0.roadmap.id, in: municipality.id)) }
    if masthead.isOneOfMany { pages.append(("Изменения", SitePath.changes(of: municipality.id))) }
    pages.append(("Открытые данные", SitePath.dataPage(of: municipality.id)))
    return LocalNavigation(title: municipality.name, pages: pages)
  }

  /// A short title of a roadmap: its period, and whose it is when it is a school's own.
  private func title(of roadmap: Roadmap) -> String {
    guard let school = roadmap.school else { return "Карта \(roadmap.periodText)" }
    return "Карта \(roadmap.periodText): \(municipality.school(school)?.shortName ?? school.text)"
  }
}

extension RoadmapEdition {
  /// The frame of a page of this roadmap; pages other than its first lead back to it.
  func frame(
    _ title: String, kind: PageKind, at place: Place, description: String, sources: [Origin],
    above: [CrumbView] = []
  ) -> FrameView {
    var crumbs = [
      CrumbView(title: "Все районы", link: place.link(to: SitePath.home)),
      CrumbView(
        title: municipality.shortName, link: place.link(to: SitePath.municipality(municipality.id))),
    ]
    if kind != .roadmap {
      crumbs.append(
        CrumbView(
          title: roadmap.title, link: place.link(to: SitePath.roadmap(roadmap.id, in: municipality.id))))
    }
    return FrameView(
      title: title, description: description, place: place, kind: kind.rawValue, crumbs: crumbs + above,
      local: navigation, sources: sources.map(Wording.origin), masthead: masthead)
  }

  /// The pages of the roadmap that are shown above each of them.
  private var navigation: LocalNavigation {
    LocalNavigation(
      title: roadmap.title,
      pages: [
        ("Мероприятия", SitePath.roadmap(roadmap.id, in: municipality.id)),
        ("Календарь", SitePath.calendar(of: roadmap.id, in: municipality.id)),
        ("Шкала времени", SitePath.timeline(of: roadmap.id, in: municipality.id)),
        ("Мониторинг", SitePath.monitoring(of: roadmap.id, in: municipality.id)),
        ("Документы", SitePath.documents(of: roadmap.id, in: municipality.id)),
        ("Открытые данные", SitePath.dataPage(of: roadmap.id, in: municipality.id)),
      ])
  }
}

extension Wording {
  /// Where a fact was written: `content/…/2023.md, строка 41`.
  static func origin(_ origin: Origin) -> String {
    String(room: origin.path.utf8.count + 40) {
      $0.add(origin.path)
      $0.add(", строка")
      $0.add(bound)
      $0.add(decimal: origin.line)
    }
  }
}
