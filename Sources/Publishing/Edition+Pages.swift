import Monitoring

extension Edition {
  /// The pages of the whole site.
  func pages(with templates: Templates) -> [SiteFile] {
    [
      templates.page(.home, at: SitePath.home) { HomeView(of: self, at: $0) },
      templates.page(.search, at: SitePath.search) { SearchView(of: self, at: $0) },
      templates.page(.notfound, at: SitePath.notFound) { NotFoundView(of: self, at: $0) },
      dataPage(with: templates),
    ] + accountFiles(with: templates)
  }
}
