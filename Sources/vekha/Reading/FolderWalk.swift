import Diagnostics

/// A walk through a folder that authors fill.
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

  /// Something in the folder.
  private struct Item: Sendable {
    /// The path from the folder; that of a folder ends with a slash, so that items have the order of all files in them.
    let path: String
    /// Nil when the name is not UTF-8, so that no path can be made of it as text.
    let kind: Disk.Kind?
  }

  /// Visits every folder, those of the folder itself on several threads.
  mutating func run(jobs: Int) throws(MachineFault) {
    var names = NameList()
    let empty = self
    let parts = try items(in: "", reading: &names).concurrentMap(jobs: jobs, with: { NameList() }) {
      (names, item) throws(MachineFault) in
      var part = empty
      try part.visit(item, reading: &names)
      return part
    }
    for part in parts {
      files += part.files
      findings.add(part.findings)
    }
  }

  /// Visits an item and all below it; a stack and not recursion, so that no depth of folders exhausts the thread.
  private mutating func visit(_ top: Item, reading names: inout NameList) throws(MachineFault) {
    var pending = [top]
    while let item = pending.popLast() {
      if item.kind == .folder {
        pending += try items(in: item.path, reading: &names).reversed()
      } else {
        take(item)
      }
    }
  }

  /// What stands in a folder, in order.
  private func items(in folder: String, reading names: inout NameList) throws(MachineFault) -> [Item] {
    let place = DiskPath(folder.isEmpty ? root : root + "/" + folder)
    guard try names.read(place, followingLinks: folder.isEmpty) != nil else { return [] }
    var items: [Item] = []
    for name in names.all where !names.isHidden(name) {
      let text = names.text(of: name)
      let shown = text ?? String(decoding: names[name], as: UTF8.self)
      let kind = text == nil ? nil : name.kind
      items.append(Item(path: folder + shown + (kind == .folder ? "/" : ""), kind: kind))
    }
    return items.sorted { $0.path.precedes($1.path) }
  }

  private mutating func take(_ item: Item) {
    let path = item.path
    switch item.kind {
    case .file: files.append(AuthorFolder.File(path: path, place: root + "/" + path))
    case .folder: break
    case .link: follow(path)
    case .special:
      report(
        "special-file", path, "это не файл и не папка, а устройство или канал: он не открывается",
        remedy: "уберите его из папки")
    case nil:
      report(
        "unreadable-name", path, "имя файла записано не в UTF-8",
        remedy: "переименуйте файл: достаточно букв, цифр, точки и дефиса")
    }
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
    files.append(AuthorFolder.File(path: path, place: target))
  }

  private mutating func report(_ id: String, _ path: String, _ message: String, remedy: String) {
    findings.add(Diagnostic(.error, id, at: SourceLocation(path: path), message, remedy: remedy))
  }
}
