import Diagnostics

/// The page that the preview shows instead of a site that could not be built.
struct MistakesPage: Sendable {
  /// The findings as a list, or the machine's fault as a sentence.
  let html: String
}

extension MistakesPage {
  /// What is to be mended before the site can be built.
  init(of site: PreparedSite) {
    let toMend = site.findings.filter { $0.severity > .notice }
    let findings = toMend.sorted
    let texts = (try? site.survey.sources(of: toMend)) ?? []
    let sources = Dictionary(texts.map { ($0.path, $0) }) { first, _ in first }
    let shown = findings.prefix(MistakesPage.most)
    let items = shown.map { finding in
      MistakesPage.item(finding, line: sources[finding.location.path]?.line(finding.location.line) ?? "")
    }
    let more = findings.count - shown.count
    html =
      "<ol>\n" + items.joined() + "</ol>\n"
      + (more > 0 ? "<p>И ещё \(more); все покажет <code>vekha check</code>.</p>\n" : "")
  }

  /// Something the machine refused.
  init(of fault: MachineFault) {
    html = "<p>Сбой: \(MistakesPage.escaped(fault.sentence.shown)).</p>\n"
  }

  /// The whole page; without mistakes it says so.
  static func page(_ mistakes: String?, version: Int) -> String {
    let title = mistakes == nil ? "Ошибок нет" : "Сайт не собран"
    return """
      <!DOCTYPE html>
      <html lang="ru">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'">
      <title>\(title)</title>
      <link rel="stylesheet" href="/.vekha/preview.css">
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      <p>Исправьте и сохраните файл: страница обновится сама. <a href="/">Последний удачный сайт</a></p>
      \(mistakes ?? "")</main>
      \(PreviewScript.tag(version: version))</body>
      </html>

      """
  }

  /// The page's looks.
  static let style = """
    :root { color-scheme: light dark; }
    body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
    main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
    li { margin-bottom: 1.5rem; overflow-wrap: anywhere; }
    pre { overflow-x: auto; border-inline-start: 0.25rem solid; padding-inline-start: 0.75rem; }
    .error { color: light-dark(#a11, #f99); }
    .warning { color: light-dark(#850, #fc6); }

    """

  private static let most = 50

  private static func item(_ finding: Diagnostic, line: String) -> String {
    let place = finding.location
    let excerpt = Excerpt(of: line, column: place.column, length: place.length)
    let head =
      "<strong class=\"\(finding.severity.name)\">\(finding.severity.word)</strong> "
      + "\(escaped(finding.sentence.shown)) <code>[\(escaped(finding.id))]</code>"
    var item = "<li>\n<p><code>\(escaped(place.printed))</code>: \(head)</p>\n"
    if place.line > 0, !excerpt.line.isEmpty {
      item += "<pre>\(escaped(excerpt.line))\n\(excerpt.mark)</pre>\n"
    }
    if !finding.remedy.isEmpty { item += "<p>→ \(escaped(finding.remedy.shown))</p>\n" }
    return item + "</li>\n"
  }

  /// Text that cannot become markup.
  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
