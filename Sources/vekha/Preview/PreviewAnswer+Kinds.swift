import Previewing

extension PreviewAnswer.Status {
  static let ok = PreviewAnswer.Status(code: 200, phrase: "OK")
  static let moved = PreviewAnswer.Status(code: 307, phrase: "Temporary Redirect")
  static let forbidden = PreviewAnswer.Status(code: 403, phrase: "Forbidden")
  static let notFound = PreviewAnswer.Status(code: 404, phrase: "Not Found")
  static let notAllowed = PreviewAnswer.Status(code: 405, phrase: "Method Not Allowed")
}

extension PreviewAnswer {
  /// A sentence for a person.
  init(_ status: Status, _ sentence: String) {
    self.init(status: status, type: "text/plain; charset=utf-8", body: Array((sentence + "\n").utf8))
  }

  /// A text of a kind.
  init(_ text: String, type: String) { self.init(status: .ok, type: type, body: Array(text.utf8)) }

  /// The kind of a file by its name's ending, with its encoding where it is text.
  static func type(of path: String) -> String {
    let ending = path.split(separator: "/").last?.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return types[ending] ?? "application/octet-stream"
  }

  private static let types = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml; charset=utf-8",
    "json": "application/json; charset=utf-8", "csv": "text/csv; charset=utf-8",
    "ics": "text/calendar; charset=utf-8", "xml": "application/xml; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "md": "text/plain; charset=utf-8", "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text", "zip": "application/zip",
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "ico": "image/x-icon", "woff": "font/woff", "woff2": "font/woff2",
  ]
}
