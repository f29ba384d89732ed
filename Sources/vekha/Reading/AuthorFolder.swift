import Diagnostics

/// A folder that authors fill, as it was found on the disk: its files by path, and what is wrong with it.
struct AuthorFolder: Sendable {
  /// A regular file of the folder.
  struct File: Hashable, Sendable {
    /// The path from the folder: `sengileevsky/index.md`.
    let path: String
    private let root: String
    /// What the file leads to when it is a link.
    private let target: String?

    init(path: String, in root: String, leadingTo target: String? = nil) {
      self.path = path
      self.root = root
      self.target = target
    }

    /// Where its bytes are; elsewhere in the folder when the file is a link.
    var place: String { target ?? root + "/" + path }

    /// Whether it may hold a municipality's data as another department published them.
    var isPublication: Bool {
      path.hasSuffix(".json") && path.utf8.count { $0 == UInt8(ascii: "/") } == 1
    }
  }

  /// The folder's path as messages print it.
  let name: String
  /// Its files by the bytes of their paths.
  let files: [File]
  /// Links that lead out, devices, names that nobody can read.
  let findings: Findings
  /// Whether it is there at all.
  let isThere: Bool
}

extension AuthorFolder {
  /// Walks a folder; hidden names (`.git`) are passed over, as on any file manager's screen.
  ///
  /// Nothing but folders and regular files is opened, so a FIFO cannot hang the walk and a link cannot lead
  /// it out of the folder.
  init(walking name: String, jobs: Int) throws(MachineFault) {
    try self.init(name, as: DiskListing.parts(of: name, hidden: false, jobs: jobs), jobs: jobs)
  }

  /// A folder, of which it may have been listed already what stands in it.
  init(_ name: String, listed parts: [String: DiskListing]?, jobs: Int) throws(MachineFault) {
    if let parts {
      try self.init(name, as: parts, jobs: jobs)
    } else {
      try self.init(walking: name, jobs: jobs)
    }
  }

  /// A folder that has been listed.
  private init(_ name: String, as parts: [String: DiskListing], jobs: Int) throws(MachineFault) {
    var walk = FolderWalk(root: name)
    walk.take(parts, jobs: jobs)
    self.name = name
    files = walk.files
    findings = walk.findings
    isThere = try Disk.entry(name) != nil
  }

  /// What to say when it is not there.
  func missing(id: String, option: String) -> Diagnostic? {
    if isThere { return nil }
    return Diagnostic(
      .error, id, at: SourceLocation(path: ""), "папки «\(name)» нет",
      remedy: "запускайте vekha в папке сайта или назовите папку: \(option) путь")
  }

  /// All paths.
  var listing: Set<String> { Set(files.map(\.path)) }

  /// Reads some of its files, on several threads; one that has vanished meanwhile is as if it had never been.
  func read(
    _ files: [File], jobs: Int, findings: inout Findings
  ) throws(MachineFault) -> [SourceFile] {
    let texts = try files.concurrentMap(jobs: jobs) { (file) throws(MachineFault) in
      try AuthorFolder.read(file)
    }
    var sources: [SourceFile] = []
    for text in texts {
      switch text {
      case .read(let source): sources.append(source)
      case .tooLarge(let path, let size, let limit):
        findings.add(AuthorFolder.tooLarge(path, size: size, limit: limit))
      case .vanished: break
      }
    }
    return sources
  }
}

extension AuthorFolder {
  /// The files that are larger than a site allows.
  func larger(than limit: Int, jobs: Int) throws(MachineFault) -> Findings {
    var findings = Findings()
    let sizes = try files.concurrentMap(jobs: jobs) { (file) throws(MachineFault) in
      try Disk.entry(file.place)?.size ?? 0
    }
    for (file, size) in zip(files, sizes) where size > limit {
      findings.add(
        Diagnostic(
          .error, "file-too-large", at: SourceLocation(path: file.path),
          "файл занимает \(AuthorFolder.printed(size)), а предел файла в site.md — \(AuthorFolder.printed(limit))",
          remedy: "уменьшите или разделите его, или поднимите «предел файла»"))
    }
    return findings
  }

  /// A size as people say it, with one decimal: `1,5 МБ`.
  private static func printed(_ size: Int) -> String {
    let (unit, name) = size < 1 << 20 ? (1 << 10, "КБ") : (1 << 20, "МБ")
    let tenths = (size * 10 + unit - 1) / unit
    return tenths % 10 == 0 ? "\(tenths / 10) \(name)" : "\(tenths / 10),\(tenths % 10) \(name)"
  }
}

extension AuthorFolder {
  /// Larger texts are not read at all.
  static let largestText = 8 << 20
  /// Another department's data hold a whole municipality.
  static let largestPublication = 64 << 20

  private enum Text: Sendable {
    case read(SourceFile)
    case tooLarge(String, size: Int, limit: Int)
    case vanished
  }

  private static func read(_ file: File) throws(MachineFault) -> Text {
    guard let open = try Disk.open(file.place) else { return .vanished }
    let size = try open.entry().size
    let limit = file.isPublication ? largestPublication : largestText
    if size > limit { return .tooLarge(file.path, size: size, limit: limit) }
    return .read(SourceFile(path: file.path, bytes: try open.readAll()))
  }

  private static func tooLarge(_ path: String, size: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      .error, "file-too-large", at: SourceLocation(path: path),
      "файл занимает \(size >> 20) МБ, а текст не может быть больше \(limit >> 20) МБ",
      remedy: "разделите его на несколько или уберите лишнее; документам место в папке files")
  }
}
