import Monitoring

/// Names that become parts of paths: none may be reserved, empty or shared (rule 11).
struct OutputNames {
  private let reserved: Set<String>
  private var taken: [String: String] = [:]

  init(reserved: Set<String>) {
    self.reserved = reserved
  }

  /// Beside the municipalities' folders.
  static let root: Set<String> = [
    "assets", "calendar", "changes", "data", "feed", "files", "index", "method", "parties",
    "roadmaps", "rows", "schools", "search",
  ]
  /// Beside the roadmaps' folders.
  static let municipality: Set<String> = [
    "calendar", "changes", "data", "files", "index", "monitoring", "parties", "rows", "schools",
    "search",
  ]
  /// Beside the activities' pages.
  static let roadmap: Set<String> = ["calendar", "data", "documents", "index", "monitoring", "timeline"]
  /// Beside the schools' pages.
  static let schools: Set<String> = ["index"]

  /// Takes a name; reports when it cannot be had.
  mutating func take<Owner>(
    _ id: Identifier<Owner>, what: String, at place: Place, findings: inout FileFindings
  ) {
    let slug = id.slug
    // A folder named «..» would be another one.
    if slug.isEmpty || slug.hasPrefix(".") {
      findings.error(
        "path-collision", at: place, "из имени \(what) «\(id.text.shortened)» не получается адрес страницы",
        remedy: "назовите буквами или цифрами, не начиная с точки")
    } else if reserved.contains(slug) {
      findings.error(
        "reserved-name", at: place,
        "имя \(what) «\(id.text.shortened)» занято: страница «\(slug)» есть на самом сайте",
        remedy: "назовите иначе, например «\(id.text.shortened)-1»")
    } else if let other = taken[slug] {
      findings.error(
        "path-collision", at: place,
        "у \(what) «\(id.text.shortened)» тот же адрес страницы, что и у «\(other.shortened)»: \(slug)",
        remedy: "переименуйте одно из двух")
    } else {
      taken[slug] = id.text
    }
  }
}
