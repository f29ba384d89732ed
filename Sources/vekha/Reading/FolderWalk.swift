import Diagnostics

/// What a listing tells of a folder that authors fill.
struct FolderWalk: Sendable {
  private let root: String
  private let realRoot: String
  /// The files by the bytes of their paths.
  private(set) var files: [AuthorFolder.File] = []
  private(set) var findings = Findings()

  init(root: String) {
    self.root = root
    realRoot = Disk.resolved(root) ?? root
  }

  /// Takes what was listed, the parts of the folder on several threads.
  mutating func take(_ parts: [String: DiskListing], jobs: Int) {
    let empty = self
    let listings = parts.sorted { $0.key.precedes($1.key) }.map(\.value)
    let walks = listings.concurrentMap(jobs: jobs) { listing in
      var part = empty
      part.take(listing)
      return part
    }
    files = walks.flatMap(\.files)
    for walk in walks { findings.add(walk.findings) }
    // The folder's own files stand among its folders.
    sort()
  }

  private mutating func take(_ listing: DiskListing) {
    let above = DiskPath(root).bytes.count + 1
    // The folder's path with a slash behind it; nil when it is no text, so that no path can be made of what is in it.
    var folder: String? = ""
    listing.forEach { place, name, kind in
      let inside = place.dropFirst(above)
      if let name {
        if let folder { take(name, kind, in: folder) }
      } else if inside.isEmpty {
        folder = ""
      } else {
        folder = String(validating: inside, as: UTF8.self).map { $0 + "/" }
        if folder == nil { reportUnreadable(inside) }
      }
    }
    sort()
  }

  private mutating func sort() { files.sort { $0.path.precedes($1.path) } }

  private mutating func take(_ name: UnsafeRawBufferPointer, _ kind: Disk.Kind, in folder: String) {
    let isASCII = name.allSatisfy { $0 < 0x80 }
    guard isASCII || String(validating: name, as: UTF8.self) != nil else {
      return reportUnreadable(path: folder + String(decoding: name, as: UTF8.self))
    }
    // Made in one go: thousands of paths are.
    let path = String(unsafeUninitializedCapacity: folder.utf8.count + name.count) { bytes in
      let rest = bytes.initialize(fromContentsOf: folder.utf8)
      return bytes[rest...].initialize(fromContentsOf: name)
    }
    switch kind {
    case .file: files.append(AuthorFolder.File(path: path, in: root))
    case .folder: break
    case .link: follow(path)
    case .special:
      report(
        "special-file", path, "это не файл и не папка, а устройство или канал: он не открывается",
        remedy: "уберите его из папки")
    }
  }

  /// Says of a folder that nobody can read its name, unless it is the fault of one above.
  private mutating func reportUnreadable(_ folder: Slice<UnsafeRawBufferPointer>) {
    let above = folder.lastIndex(of: UInt8(ascii: "/")).map { folder[..<$0] } ?? folder[..<folder.startIndex]
    guard String(validating: above, as: UTF8.self) != nil else { return }
    reportUnreadable(path: String(decoding: folder, as: UTF8.self))
  }

  private mutating func reportUnreadable(path: String) {
    report(
      "unreadable-name", path, "имя файла записано не в UTF-8",
      remedy: "переименуйте файл: достаточно букв, цифр, точки и дефиса")
  }

  /// A link to a file of the same folder is the file; every other link is reported and not followed.
  private mutating func follow(_ path: String) {
    guard let target = Disk.resolved(root + "/" + path) else {
      return report("broken-link", path, "ссылка ведёт в никуда", remedy: "удалите её или положите сам файл")
    }
    guard target.hasPrefix(realRoot + "/") else {
      return report(
        "link-leaves-folder", path, "ссылка ведёт за пределы папки, поэтому она не открывается",
        remedy: "положите сюда сам файл вместо ссылки")
    }
    guard let entry = try? Disk.entry(target), entry.kind == .file else {
      return report(
        "link-to-folder", path, "это ссылка на папку; такие ссылки не обходятся",
        remedy: "положите сюда саму папку вместо ссылки")
    }
    files.append(AuthorFolder.File(path: path, in: root, leadingTo: target))
  }

  private mutating func report(_ id: String, _ path: String, _ message: String, remedy: String) {
    findings.add(Diagnostic(.error, id, at: SourceLocation(path: path), message, remedy: remedy))
  }
}
