import Templating

/// The pages for search engines (sitemaps.org 0.9), in as many files as the protocol's limit asks for.
///
/// No days of change are given: a build does not know them, and a guess would change every file every day.
struct Sitemap: Sendable {
  /// The protocol allows 50,000 addresses and 50 MB a file.
  static let fileSize = 40_000

  /// The site's address, with a slash at its end.
  let baseURL: String
  /// The pages' paths from the root.
  let paths: [String]

  /// The sitemap of all pages but the one for addresses that are wrong.
  init(of paths: [String], at baseURL: String) {
    self.baseURL = baseURL
    self.paths = paths.filter { $0.hasSuffix(".html") && $0 != SitePath.notFound }
  }

  /// `sitemap.xml`, or an index of that name and the files it lists.
  var files: [SiteFile] {
    guard paths.count > Self.fileSize else { return [file("sitemap.xml", of: paths)] }
    let parts = stride(from: 0, to: paths.count, by: Self.fileSize).enumerated().map { place, start in
      file("sitemap-\(place + 1).xml", of: Array(paths[start..<min(start + Self.fileSize, paths.count)]))
    }
    let list = SiteFile(path: "sitemap.xml") {
      print(parts.map(\.path), root: "sitemapindex", element: "sitemap", into: &$0)
    }
    return [list] + parts
  }

  private func file(_ name: String, of paths: [String]) -> SiteFile {
    SiteFile(path: name) { print(paths, root: "urlset", element: "url", into: &$0) }
  }

  private func print(_ paths: [String], root: String, element: String, into output: inout Output) {
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.append("<\(root) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for path in paths {
      output.append("<\(element)><loc>")
      output.append(escaped: baseURL + path)
      output.append("</loc></\(element)>\n")
    }
    output.append("</\(root)>\n")
  }
}
