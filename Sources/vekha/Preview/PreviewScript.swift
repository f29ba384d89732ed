import Previewing

/// What the preview adds to a page so that it follows the content, and never writes into the site itself.
///
/// Asks by loading a script, because the pages' Content-Security-Policy lets scripts of the site load and
/// nothing else.
enum PreviewScript {
  /// The preview's own files, which no site can have: its paths have no part that begins with a dot.
  static func answer(to path: String, _ snapshot: Preview.Snapshot) -> PreviewAnswer? {
    switch path {
    case ".vekha/reload.js": PreviewAnswer(reload, type: PreviewAnswer.type(of: path))
    case ".vekha/preview.css": PreviewAnswer(MistakesPage.style, type: PreviewAnswer.type(of: path))
    case ".vekha/state.js": PreviewAnswer(state(of: snapshot), type: PreviewAnswer.type(of: path))
    case ".vekha/mistakes.html":
      PreviewAnswer(
        MistakesPage.page(snapshot.mistakes, version: snapshot.version), type: PreviewAnswer.type(of: path))
    default: nil
    }
  }

  /// A page with the script, and with a line about mistakes while the site is not the newest.
  static func injected(into page: [UInt8], _ snapshot: Preview.Snapshot) -> [UInt8] {
    var page = page
    let end = page.lastPlace(of: "</body>") ?? page.count
    page.insert(contentsOf: tag(version: snapshot.version).utf8, at: end)
    guard snapshot.mistakes != nil, let body = page.firstPlace(of: "<body"),
      let start = page[body...].firstIndex(of: UInt8(ascii: ">"))
    else { return page }
    page.insert(contentsOf: warning.utf8, at: start + 1)
    return page
  }

  /// The script's tag; it carries the version that the page shows.
  static func tag(version: Int) -> String {
    "<script src=\"/.vekha/reload.js?\(version)\" data-version=\"\(version)\" defer></script>\n"
  }

  private static let warning = """
    <p role="alert"><a href="/.vekha/mistakes.html">Есть ошибки: здесь последний удачный сайт. Показать \
    ошибки</a></p>
    """

  private static func state(of snapshot: Preview.Snapshot) -> String {
    "document.dispatchEvent(new CustomEvent('vekha', {detail: {version: \(snapshot.version), "
      + "hasMistakes: \(snapshot.mistakes != nil)}}))\n"
  }

  private static let reload = """
    'use strict';
    (function () {
      const shown = Number(document.currentScript.dataset.version);
      const mistakes = '/.vekha/mistakes.html';
      const isHere = location.pathname === mistakes;
      document.addEventListener('vekha', (event) => {
        if (event.detail.version === shown) return;
        const back = location.hash.slice(1);
        if (event.detail.hasMistakes && !isHere) location.replace(mistakes + '#' + location.pathname);
        else if (!event.detail.hasMistakes && isHere) location.replace(/^\\/(?!\\/)/.test(back) ? back : '/');
        else location.reload();
      });
      function ask() {
        const script = document.createElement('script');
        script.src = '/.vekha/state.js?' + Date.now();
        script.onload = () => { script.remove(); setTimeout(ask, 400); };
        script.onerror = () => { script.remove(); setTimeout(ask, 2000); };
        document.head.append(script);
      }
      ask();
    })();

    """
}

extension [UInt8] {
  /// Where an ASCII text first begins.
  fileprivate func firstPlace(of text: StaticString) -> Int? {
    places(of: text).first { holds(text, at: $0) }
  }

  /// Where an ASCII text last begins.
  fileprivate func lastPlace(of text: StaticString) -> Int? {
    places(of: text).last { holds(text, at: $0) }
  }

  private func places(of text: StaticString) -> Range<Int> {
    0..<Swift.max(0, count - text.utf8CodeUnitCount + 1)
  }

  private func holds(_ text: StaticString, at place: Int) -> Bool {
    text.withUTF8Buffer { self[place..<place + $0.count].elementsEqual($0) }
  }
}
