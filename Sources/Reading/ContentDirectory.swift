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

  /// The path of every file under the folder.
  let listing: Set<String>
  /// Whether a content file is a draft; only asked of files that links or names are about.
  private let isDraft: @Sendable (String) -> Bool

  /// A folder with these files.
  public init(listing: Set<String>, isDraft: @escaping @Sendable (String) -> Bool) {
    self.listing = listing
    self.isDraft = isDraft
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
    guard listing.contains(path) else { return .nothing }
    guard path.hasSuffix(".md") else { return .file }
    return ContentKind(path: path).page == nil ? .pageless : .page
  }

  /// The folders that hold text files, however deep, or published data, by id.
  public var municipalities: [Municipality.ID] {
    var ids = Set<Municipality.ID>()
    for path in listing where path.hasSuffix(".md") || path.hasSuffix(".json") {
      if path.hasSuffix(".json"), path.utf8.count(where: { $0 == UInt8(ascii: "/") }) != 1 { continue }
      guard let folder = ContentDirectory.folder(of: path) else { continue }
      if folder != "files", !folder.hasPrefix(".") { ids.insert(Municipality.ID(String(folder))) }
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
