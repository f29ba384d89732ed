import Monitoring

extension Edition {
  /// The pages of the whole site.
  func pages(with templates: Templates) -> [SiteFile] {
    let rows = SiteRows(of: self)
    return [
      templates.page(.home, at: SitePath.home) { HomeView(of: self, at: $0) },
      templates.page(.search, at: SitePath.search) { SearchView(of: self, at: $0) },
      templates.page(.notfound, at: SitePath.notFound) { NotFoundView(of: self, at: $0) },
      dataPage(with: templates),
    ] + templates.rowFiles(of: rows.sheets) { rows } + accountFiles(with: templates)
  }
}
