import Templating

/// What crawlers may read (RFC 9309): everything. Only the file at a host's root is read; elsewhere it does no
/// harm.
struct Robots: Sendable {
  /// The site's address, with a slash at its end; empty when unknown.
  let baseURL: String

  /// `robots.txt`.
  var file: SiteFile {
    SiteFile(path: "robots.txt") { output in
      output.append("User-agent: *\nDisallow:\n")
      if !baseURL.isEmpty { output.append("\nSitemap: \(baseURL)sitemap.xml\n") }
    }
  }
}

extension Edition {
  /// What crawlers ask for: `robots.txt`, and the sitemap when the site's address is known.
  func crawlerFiles(for paths: @autoclosure () -> [String]) -> [SiteFile] {
    let robots = Robots(baseURL: settings.baseURL).file
    guard !settings.baseURL.isEmpty else { return [robots] }
    return [robots] + Sitemap(of: paths(), at: settings.baseURL).files
  }
}
