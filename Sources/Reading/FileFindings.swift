import Diagnostics

/// The findings of one file, added by their places in it.
struct FileFindings: Sendable {
  /// The file's path from the content's folder.
  let path: String
  /// What was found.
  private(set) var all = Findings()

  init(path: String) {
    self.path = path
  }

  mutating func error(_ id: String, at place: Place, _ message: String, remedy: String = "") {
    all.add(Diagnostic(.error, id, at: place.location(in: path), message, remedy: remedy))
  }

  mutating func warning(_ id: String, at place: Place, _ message: String, remedy: String = "") {
    all.add(Diagnostic(.warning, id, at: place.location(in: path), message, remedy: remedy))
  }

  mutating func notice(_ id: String, at place: Place, _ message: String, remedy: String = "") {
    all.add(Diagnostic(.notice, id, at: place.location(in: path), message, remedy: remedy))
  }
}
