import Diagnostics

/// A walk through a folder that authors fill.
struct FolderWalk {
  private let root: String
  private let realRoot: String
  private var pending: [String] = [""]
  private(set) var files: [AuthorFolder.File] = []
  private(set) var findings = Findings()

  init(root: String) {
    self.root = root
    realRoot = Disk.resolved(root) ?? root
  }

  /// Visits every folder; a stack and not recursion, so that no depth of folders exhausts the thread.
  mutating func run() throws(MachineFault) {
    while let folder = pending.popLast() {
      let path = folder.isEmpty ? root : root + "/" + folder
      guard let names = try Disk.names(in: path) else { continue }
      for name in names where !name.name.utf8.starts(with: ".".utf8) {
        take(name, at: folder.isEmpty ? name.name : folder + "/" + name.name)
      }
    }
  }

  private mutating func take(_ name: Disk.Name, at path: String) {
    switch name.kind {
    case .file: files.append(AuthorFolder.File(path: path, place: root + "/" + path))
    case .folder: pending.append(path)
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
