import Monitoring
import Schedules

/// Finds what a path in a text leads to (rule 6), and remembers the files that pages link to.
struct LinkResolver {
  /// Where a path leads.
  enum Destination: Hashable, Sendable {
    /// A file that is copied, by its path from the content's folder.
    case file(String)
    /// A page of the site, by its path from the site's root.
    case page(String)
    /// A content file that makes no page of its own, or is a draft.
    case pageless
    /// Nothing; perhaps this file was meant.
    case missing(guess: String?)
    /// Out of the content's folder.
    case outside
  }

  /// The files that were linked to, by path.
  var linkedFiles: [LinkedFile] {
    since.map { LinkedFile(path: $0.key, since: $0.value) }
      .sorted { $0.path.unicodeScalars.lexicographicallyPrecedes($1.path.unicodeScalars) }
  }
  /// The day from which the text that is read now is known; nil when it always was.
  var day: Day?

  private var since: [String: Day?] = [:]

  /// What was looked for beyond the own files, and what was there.
  private(set) var asked: [String: ContentDirectory.Entry] = [:]

  private let directory: ContentDirectory
  /// The folder of the own files, with `/` at its end; empty for those of the content's folder itself.
  private let folder: String
  /// Those of the own files that are drafts.
  private let drafts: Set<String>
  private var byName: [String: String]?

  init(_ directory: ContentDirectory, folder: String, files: [ContentFile]) {
    self.directory = directory
    self.folder = folder
    drafts = Set(files.filter(\.isUnpublished).map(\.path))
  }

  /// Where a path in a file leads.
  mutating func destination(of address: String, in path: String) -> Destination {
    let written = String(address.prefix { $0 != "#" && $0 != "?" })
    // A fragment alone names a place on the page itself, which authors cannot know.
    if written.isEmpty { return .missing(guess: nil) }
    var isInside = false
    for spelling in [written, Address.decoded(path: written)] {
      for candidate in LinkResolver.candidates(spelling, in: path) {
        isInside = true
        switch entry(at: candidate) {
        case .nothing: continue
        case .pageless: return .pageless
        case .page:
          if let page = ContentKind(path: candidate).page { return .page(page) }
        case .file:
          note(candidate)
          return .file(candidate)
        }
      }
    }
    return isInside ? .missing(guess: guess(written)) : .outside
  }
}

extension LinkResolver {
  private mutating func entry(at path: String) -> ContentDirectory.Entry {
    let isOwn = folder.isEmpty ? !path.utf8.contains(UInt8(ascii: "/")) : path.hasPrefix(folder)
    if isOwn { return drafts.contains(path) ? .pageless : directory.entryOfPublished(at: path) }
    if let known = asked[path] { return known }
    let entry = directory.entry(at: path)
    asked[path] = entry
    return entry
  }

  /// Remembers a link; of several the earliest counts.
  private mutating func note(_ path: String) {
    guard let known = since[path] else {
      since[path] = .some(day)
      return
    }
    if let earliest = known { since[path] = .some(day.map { min($0, earliest) }) }
  }

  /// The paths from the content's folder that a path may mean: from that folder, or from the file's own.
  private static func candidates(_ written: String, in path: String) -> [String] {
    let parts = written.split { $0 == "/" || $0 == "\\" }.map(String.init)
    let folder = path.split(separator: "/").dropLast().map(String.init)
    let fromRoot = normal(parts)
    guard parts.first != "files" else { return fromRoot.map { [$0] } ?? [] }
    return [fromRoot, normal(folder + parts)].compactMap { $0 }
  }

  /// A path without `.` and `..`; nil when it leads out of the folder or nowhere.
  private static func normal(_ parts: [String]) -> String? {
    var kept: [String] = []
    for part in parts where part != "." {
      if part != ".." {
        kept.append(part)
      } else if kept.popLast() == nil {
        return nil
      }
    }
    return kept.isEmpty ? nil : kept.joined(separator: "/")
  }

  /// A file of the same name elsewhere, in other case, or of nearly the same name.
  private mutating func guess(_ written: String) -> String? {
    // It depends on every name there is. Nothing ever stands at the empty path, so whoever keeps what was asked finds
    // another answer there and has the texts read again.
    asked[""] = .file
    let index = byName ?? LinkResolver.index(directory.paths)
    byName = index
    let name = LinkResolver.name(Address.decoded(path: written))
    if let same = index[name] { return same }
    let nearest = NearestWord.nearest(to: name, among: index.keys.sorted().filter { !$0.hasSuffix(".md") })
    return nearest.flatMap { index[$0] }
  }

  private static func index(_ listing: [String]) -> [String: String] {
    var index: [String: String] = [:]
    for path in listing {
      let name = name(path)
      if index[name].map({ path < $0 }) ?? true { index[name] = path }
    }
    return index
  }

  private static func name(_ path: String) -> String {
    path.split { $0 == "/" || $0 == "\\" }.last.map { String($0).folded } ?? ""
  }
}
