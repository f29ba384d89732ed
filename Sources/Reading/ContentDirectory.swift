import Diagnostics
import Monitoring

/// What there is in a content folder, by path: what texts of one municipality can link to beyond its own files.
public struct ContentDirectory: Sendable {
  /// What stands at a path.
  public enum Entry: String, Sendable, CaseIterable {
    /// Nothing.
    case nothing
    /// A file that is copied.
    case file
    /// A content file that makes no page of its own, or is a draft.
    case pageless
    /// A content file with a page.
    case page
  }

  /// The path of every file under the folder, by their bytes: to be searched by halves, because making a set of them
  /// would cost a build of one changed record more than everything that is looked up in it.
  let paths: [String]
  /// Those with other letters than Latin: «й» can be written in two ways, and both are one name.
  private let cyrillic: Set<String>
  /// The folders that hold text files, however deep, or published data, by id.
  public let municipalities: [Municipality.ID]
  /// Whether a content file is a draft; only asked of files that links or names are about.
  private let isDraft: @Sendable (String) -> Bool

  /// A folder with these files, whose paths are sorted by their bytes.
  public init(paths: [String], isDraft: @escaping @Sendable (String) -> Bool) {
    self.paths = paths
    cyrillic = Set(paths.filter { !$0.utf8.allSatisfy { $0 < 0x80 } })
    self.isDraft = isDraft
    municipalities = ContentDirectory.municipalities(in: paths)
  }
}

extension ContentDirectory {
  /// What stands at a path from the content's folder.
  public func entry(at path: String) -> Entry {
    let entry = entryOfPublished(at: path)
    return entry == .page && isDraft(path) ? .pageless : entry
  }

  /// The same for a file that is known to be no draft.
  func entryOfPublished(at path: String) -> Entry {
    guard contains(path) else { return .nothing }
    guard path.hasSuffix(".md") else { return .file }
    return ContentKind(path: path).page == nil ? .pageless : .page
  }

  private func contains(_ path: String) -> Bool {
    guard path.utf8.allSatisfy({ $0 < 0x80 }) else { return cyrillic.contains(path) }
    var rest = paths[...]
    while !rest.isEmpty {
      let middle = rest.startIndex + rest.count / 2
      if paths[middle] == path { return true }
      let isBefore = paths[middle].utf8.lexicographicallyPrecedes(path.utf8)
      rest = isBefore ? rest[(middle + 1)...] : rest[..<middle]
    }
    return false
  }

  /// The files of one folder stand together, and the first text tells that it is a municipality's.
  private static func municipalities(in paths: [String]) -> [Municipality.ID] {
    var ids: [Municipality.ID] = []
    var known: Substring = ""
    for path in paths {
      guard let folder = folder(of: path), folder != known else { continue }
      let isText = path.hasSuffix(".md")
      let isPublication =
        path.hasSuffix(".json") && path.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 1
      guard isText || isPublication, folder != "files", !folder.hasPrefix(".") else { continue }
      known = folder
      ids.append(Municipality.ID(String(folder)))
    }
    return ids.sorted()
  }

  /// The first folder of a path; nil for a file of the content's folder itself.
  public static func folder(of path: String) -> Substring? {
    path.utf8.firstIndex(of: UInt8(ascii: "/")).map { path[..<$0] }
  }

  /// The municipalities that cannot have the address they would get (rule 11).
  public var addressFindings: Findings {
    let findings = addressFindings(of: municipalities)
    // A draft needs no address; whether one is concerned is seldom worth asking.
    return findings.all.isEmpty
      ? findings : addressFindings(of: municipalities.filter { !isDraft("\($0.text)/index.md") })
  }

  private func addressFindings(of ids: [Municipality.ID]) -> Findings {
    var names = OutputNames(reserved: OutputNames.root)
    var findings = Findings()
    for id in ids {
      var notes = FileFindings(path: "\(id.text)/index.md")
      names.take(id, what: "папки", at: .file, findings: &notes)
      findings.add(notes.all)
    }
    return findings
  }
}
