import Monitoring
import Schedules
import Templating

/// What changed since the previous reporting date, as an Atom feed (RFC 4287).
///
/// Ids are made of the changes' own names and dates are those of the facts, so an unchanged feed keeps its
/// bytes and no entry comes twice.
struct AtomFeed: Sendable {
  let edition: Edition

  /// A feed is read again and again: it holds the newest entries and no archive.
  static let most = 500

  /// Prints the feed.
  func print(into output: inout Output) {
    let changes = edition.changes.newestFirst
    output.append(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"ru\">\n"
    )
    element("title", "\(edition.settings.title): изменения", into: &output)
    element("id", id("changes"), into: &output)
    element("updated", AtomFeed.instant(changes.first?.day ?? edition.day), into: &output)
    output.append("<author>")
    element("name", author, into: &output)
    output.append("</author>\n")
    link("alternate", SitePath.changes, into: &output)
    if !edition.settings.baseURL.isEmpty { link("self", SitePath.feed, into: &output) }
    for change in changes.prefix(Self.most) { entry(change, into: &output) }
    output.append("</feed>\n")
  }

  private var author: String {
    edition.settings.department.isEmpty ? edition.settings.title : edition.settings.department
  }

  private func entry(_ change: ChangeContribution, into output: inout Output) {
    let entry = change.entry.value
    output.append("<entry>\n")
    element(
      "title", "\(Wording.capitalized(Wording.change(change.kind))): \(entry.title)", into: &output)
    element("id", id(entry.id), into: &output)
    element("updated", AtomFeed.instant(change.day), into: &output)
    link("alternate", entry.path, into: &output)
    output.append("<category term=\"\(change.kind.rawValue)\" label=\"")
    output.append(escaped: Wording.change(change.kind))
    output.append("\"/>\n")
    element("summary", entry.summary, into: &output)
    output.append("</entry>\n")
  }

  private func element(_ name: String, _ text: String, into output: inout Output) {
    output.append("<\(name)>")
    output.append(escaped: AtomFeed.printable(text))
    output.append("</\(name)>\n")
  }

  private func link(_ relation: String, _ path: String, into output: inout Output) {
    output.append("<link rel=\"\(relation)\" href=\"")
    output.append(escaped: edition.settings.baseURL + path)
    output.append("\"/>\n")
  }

  /// An id that stays the same wherever the site is copied to, as long as its address in `site.md` does.
  private func id(_ name: String) -> String {
    let host = edition.settings.baseURL.split(separator: "/", maxSplits: 2).dropFirst().first ?? "vekha"
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return "urn:vekha:\(Identifier<AtomFeed>(String(host)).slug):"
      + parts.map { Identifier<AtomFeed>(String($0)).slug }.joined(separator: ":")
  }

  private static func instant(_ day: Day) -> String { "\(day.iso)T00:00:00Z" }

  /// A text without the control characters that XML does not have.
  private static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value & 0xFFFE == 0xFFFE }) else {
      return text
    }
    var printable = ""
    for scalar in text.unicodeScalars {
      let isKept = scalar.value >= 0x20 || scalar == "\n" || scalar == "\t"
      if isKept, scalar.value & 0xFFFE != 0xFFFE { printable.unicodeScalars.append(scalar) }
    }
    return printable
  }
}
