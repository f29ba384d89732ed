import Previewing

/// Only what is on the list of the site's own files is ever answered with a file, so no spelling of a path
/// leads out of the folder. A question that names another host comes from a page elsewhere that has turned its
/// own name to this machine (DNS rebinding), and is refused.
extension PreviewQuestion {
  /// The answer as things stand.
  func answer(from preview: Preview) -> PreviewAnswer {
    guard isForThisMachine else {
      return PreviewAnswer(.forbidden, "Предпросмотр отвечает только на имена localhost и 127.0.0.1.")
    }
    guard method == "GET" || method == "HEAD" else {
      return PreviewAnswer(.notAllowed, "Предпросмотр только показывает.")
    }
    let snapshot = preview.snapshot
    guard let name = decodedPath else { return PreviewQuestion.nothing(in: preview, snapshot) }
    if let own = PreviewScript.answer(to: name, snapshot) { return own }
    let wanted = name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
    if let found = PreviewQuestion.file(wanted, in: preview, snapshot) { return found }
    if snapshot.paths.contains(name + "/index.html") {
      // Relative links of the page need the slash.
      var moved = PreviewAnswer(.moved, "Эта папка показывается с чертой в конце.")
      moved.location = path + "/"
      return moved
    }
    if snapshot.paths.isEmpty, wanted.hasSuffix(".html"), let mistakes = snapshot.mistakes {
      return PreviewAnswer(
        MistakesPage.page(mistakes, version: snapshot.version), type: PreviewAnswer.type(of: wanted))
    }
    return PreviewQuestion.nothing(in: preview, snapshot)
  }

  private var isForThisMachine: Bool {
    let host = host.lowercased()
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } + "]" : host.prefix { $0 != ":" }
    return ["localhost", "127.0.0.1", "[::1]"].contains(name)
  }

  /// The path without its first slash and its percent signs; nil when it is not UTF-8.
  private var decodedPath: String? {
    guard path.hasPrefix("/") else { return nil }
    var bytes: [UInt8] = []
    var rest = path.utf8.dropFirst()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension PreviewQuestion {
  private static func file(
    _ path: String, in preview: Preview, _ snapshot: Preview.Snapshot
  ) -> PreviewAnswer? {
    guard snapshot.paths.contains(path),
      let bytes = (try? Disk.read(preview.folder + "/" + path)) ?? nil
    else { return nil }
    let isPage = path.hasSuffix(".html")
    return PreviewAnswer(
      status: .ok, type: PreviewAnswer.type(of: path),
      body: isPage ? PreviewScript.injected(into: bytes, snapshot) : bytes)
  }

  private static func nothing(in preview: Preview, _ snapshot: Preview.Snapshot) -> PreviewAnswer {
    guard let page = file("404.html", in: preview, snapshot) else {
      return PreviewAnswer(.notFound, "Такой страницы нет.")
    }
    return PreviewAnswer(status: .notFound, type: page.type, body: page.body)
  }
}
