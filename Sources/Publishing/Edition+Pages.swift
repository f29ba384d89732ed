import Monitoring

extension Edition {
  /// The pages of lists that are too long for the first one.
  private func roadmapPages(with templates: Templates) -> [SiteFile] {
    let lists = roadmapLists
    guard lists.count > 1 else { return [] }
    return lists.map { list in
      templates.page(.roadmaps, at: list.path) {
        RoadmapsView(edition: self, list: list, lists: lists, place: $0)
      }
    }
  }

  /// The pages of the whole site.
  func pages(with templates: Templates) -> [SiteFile] {
    let rows = SiteRows(of: self)
    return [
      templates.page(.home, at: SitePath.home) { HomeView(of: self, at: $0) },
      templates.page(.search, at: SitePath.search) { SearchView(of: self, at: $0) },
      templates.page(.notfound, at: SitePath.notFound) { NotFoundView(of: self, at: $0) },
      dataPage(with: templates),
    ] + roadmapPages(with: templates) + templates.rowFiles(of: rows.sheets) { rows }
      + accountFiles(with: templates)
  }
}
