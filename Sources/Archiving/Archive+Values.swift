import Monitoring
import Schedules

extension Archive {
  mutating func passed<Owner>(_ given: Identifier<Owner>?) -> Identifier<Owner> {
    Identifier(passed(given?.text))
  }

  mutating func passed(_ given: Origin?) -> Origin {
    Origin(
      path: passed(given?.path), line: passed(given?.line), column: passed(given?.column),
      length: passed(given?.length))
  }

  mutating func passed(_ given: RichText?) -> RichText {
    RichText(pieces: list(given?.pieces) { $0.passed($1) }, plain: passed(given?.plain))
  }

  /// A day of the years that authors can write.
  mutating func passed(_ given: Day?) -> Day {
    var number = given.map { Int($0.number) } ?? 0
    pass(&number)
    let known = -719_162...2_932_896
    if !known.contains(number) { refuse() }
    return Day(number: known.contains(number) ? Int32(number) : 0)
  }

  mutating func passed(_ given: Month?) -> Month { passed(given?.first).month }

  mutating func passed(_ given: Quantity?) -> Quantity {
    Quantity(value: passed(given?.value), text: passed(given?.text))
  }

  mutating func passed(_ given: Official?) -> Official {
    Official(name: passed(given?.name), role: passed(given?.role))
  }

  mutating func passed(_ given: LinkTarget?) -> LinkTarget {
    var (path, url): (String?, String?)
    if case .file(let given) = given { path = given }
    if case .web(let given) = given { url = given }
    if let path = optional(path, { $0.passed($1) }) { return .file(path) }
    return optional(url) { $0.passed($1) }.map { .web($0) } ?? .none
  }

  mutating func passed(_ given: LinkedFile?) -> LinkedFile {
    LinkedFile(path: passed(given?.path), since: optional(given?.since) { $0.passed($1) })
  }

  mutating func passed(_ given: Acknowledgement?) -> Acknowledgement {
    Acknowledgement(
      finding: passed(given?.finding), reason: passed(given?.reason), origin: passed(given?.origin))
  }
}
