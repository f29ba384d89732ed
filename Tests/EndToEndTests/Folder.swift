import Foundation

/// A temporary folder with a little site, removed with its last use.
final class Folder {
  /// Where it is.
  let path: String
  private let room: String

  /// An empty folder.
  init() throws {
    room = FileManager.default.temporaryDirectory.appending(path: "vekha-\(UUID().uuidString)").path
    path = room + "/site"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// A copy of one of the sites in `Sites/`; its pages come from the templates that the program carries.
  convenience init(site: String) throws {
    try self.init()
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    try FileManager.default.copyItem(
      atPath: tests.appending(path: "Sites/\(site)/content").path, toPath: path + "/content")
  }

  deinit {
    // A test may have taken the permission away.
    _ = chmod(path, 0o755)
    try? FileManager.default.removeItem(atPath: room)
  }

  /// A path beside the folder.
  func sibling(_ name: String) -> String { room + "/" + name }
}

extension Folder {
  /// Writes a file, with the folders it needs.
  func write(_ text: String, to file: String) throws { try write(Data(text.utf8), to: file) }

  /// Writes a file, with the folders it needs.
  func write(_ bytes: Data, to file: String) throws {
    let place = URL(filePath: path + "/" + file)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: place)
  }

  /// Puts other words in a file.
  func replace(_ words: String, with others: String, in file: String) throws {
    try write(try text(of: file).replacingOccurrences(of: words, with: others), to: file)
  }

  /// A file's text.
  func text(of file: String) throws -> String {
    try String(contentsOfFile: path + "/" + file, encoding: .utf8)
  }

  /// Removes a file or a folder.
  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path + "/" + file) }

  /// Runs another program in the folder; it has to end well.
  func run(_ command: String...) throws {
    let process = Process()
    process.currentDirectoryURL = URL(filePath: path)
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
  }

  /// Whether something is there.
  func has(_ file: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + file) }

  /// All files below a folder with their bytes.
  func files(in folder: String) throws -> [String: Data] {
    let root = URL(filePath: path + "/" + folder).resolvingSymlinksInPath().path
    var files: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        files[name] = try Data(contentsOf: URL(filePath: root + "/" + name))
      }
    }
    return files
  }

  /// A file's inode and the time of its last change.
  func identity(of file: String) throws -> [FileAttributeKey: AnyHashable] {
    let all = try FileManager.default.attributesOfItem(atPath: path + "/" + file)
    return [
      .systemFileNumber: all[.systemFileNumber] as? Int, .modificationDate: all[.modificationDate] as? Date,
    ]
  }
}
