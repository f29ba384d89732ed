import Monitoring

extension RichText {
  /// A text whose links into the content have found their files; links to nothing become plain words.
  init(
    linking draft: DraftText, in path: String, through links: inout LinkResolver,
    findings: inout FileFindings
  ) {
    guard !draft.links.isEmpty else {
      self.init(pieces: draft.pieces, plain: draft.plain)
      return
    }
    var pieces = [draft.pieces[0]]
    for (link, rest) in zip(draft.links, draft.pieces.dropFirst()) {
      let attribute = link.picture == nil ? "<a href=\"" : "<img src=\""
      let end = link.picture.map { "\" alt=\"\(HTMLEscape.escaped($0))\">" } ?? "\">"
      if let target = link.target(in: path, through: &links, findings: &findings) {
        pieces[pieces.count - 1] += attribute
        pieces.append(HTMLEscape.escaped(Address.encoded(path: target)) + end + rest)
      } else {
        pieces[pieces.count - 1] += (link.picture.map(HTMLEscape.escaped) ?? "<a>") + rest
      }
    }
    self.init(pieces: pieces, plain: draft.plain)
  }
}

extension DraftText.Link {
  /// The path from the site's root; nil when it leads nowhere, which is reported.
  fileprivate func target(
    in path: String, through links: inout LinkResolver, findings: inout FileFindings
  ) -> String? {
    switch links.destination(of: address, in: path) {
    case .file(let path), .page(let path): return path
    case .pageless:
      findings.warning(
        "broken-link", at: place,
        "у файла «\(address.shortened)» нет своей страницы, ссылка показана текстом",
        remedy: "ссылайтесь на школу, карту или муниципалитет")
    case .missing(let guess):
      findings.warning(
        "broken-link", at: place, "файла «\(address.shortened)» нет, ссылка показана текстом",
        remedy: guess.map { "вы имели в виду «\($0)»?" }
          ?? "положите файл в папку files; адрес другого сайта начинается с https://")
    case .outside:
      findings.error(
        "outside-path", at: place, "путь «\(address.shortened)» выходит из папки content",
        remedy: "положите файл в папку files и напишите «files/имя.pdf»")
    }
    return nil
  }
}

extension LinkTarget {
  /// Where a document stands; `none` when it has no address or its file is missing, which is reported.
  init(
    linking address: Located<String>?, title: String, in path: String, through links: inout LinkResolver,
    findings: inout FileFindings
  ) {
    guard let address, !address.value.isEmpty else {
      self = .none
      return
    }
    self = .none
    switch Address(address.value) {
    case .web(let url): self = .web(url)
    case .content(let written):
      self.init(
        file: written, title: title, at: address.place, in: path, through: &links, findings: &findings)
    case .contact, .refused:
      findings.warning(
        "refused-link", at: address.place, "ссылка «\(address.value.shortened)» не допускается",
        remedy: "разрешены адреса https://…, http://… и файлы папки content")
    }
  }

  private init(
    file: String, title: String, at place: Place, in path: String, through links: inout LinkResolver,
    findings: inout FileFindings
  ) {
    self = .none
    switch links.destination(of: file, in: path) {
    case .file(let path): self = .file(path)
    case .page, .pageless:
      findings.warning(
        "evidence-missing", at: place, "«\(file.shortened)» — страница сайта, а не документ",
        remedy: "укажите файл из папки files")
    case .missing(let guess):
      findings.warning(
        "evidence-missing", at: place,
        "файла «\(file.shortened)» нет, «\(title.shortened)» показано без ссылки",
        remedy: guess.map { "вы имели в виду «\($0)»?" } ?? "положите файл в папку files или исправьте путь")
    case .outside:
      findings.error(
        "outside-path", at: place, "путь «\(file.shortened)» выходит из папки content",
        remedy: "положите файл в папку files и напишите «files/имя.pdf»")
    }
  }
}
