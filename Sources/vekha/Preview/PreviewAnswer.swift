/// What the preview answers a browser.
struct PreviewAnswer: Sendable {
  /// The status line's number and words.
  struct Status: Hashable, Sendable {
    let code: Int
    let phrase: String

    static let ok = Status(code: 200, phrase: "OK")
    static let moved = Status(code: 307, phrase: "Temporary Redirect")
    static let forbidden = Status(code: 403, phrase: "Forbidden")
    static let notFound = Status(code: 404, phrase: "Not Found")
    static let notAllowed = Status(code: 405, phrase: "Method Not Allowed")
  }

  let status: Status
  let type: String
  let body: [UInt8]
  /// Where the browser has to go instead.
  var location: String?
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
