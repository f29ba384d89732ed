import Foundation
import Testing

/// A disk mounted for the test: full ones, and one that is the output folder itself. Needs root.
@Suite(.enabled(if: MountedFolderTests.canMount, "mounting a disk needs root and its permission"))
struct MountedFolderTests {
  static let canMount: Bool = {
    guard getuid() == 0, let folder = try? Folder(), let disk = try? Disk(at: "probe", size: "1m", in: folder)
    else { return false }
    return disk.isMounted
  }()

  /// A small disk in memory, unmounted with its last use.
  final class Disk {
    let path: String
    private(set) var isMounted = false

    init(at name: String, size: String, in folder: Folder) throws {
      path = folder.path + "/" + name
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      isMounted = try Disk.run("mount", "-t", "tmpfs", "-o", "size=\(size)", "tmpfs", path) == 0
    }

    deinit { if isMounted { _ = try? Disk.run("umount", "--lazy", path) } }

    private static func run(_ command: String...) throws -> Int32 {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = command
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }
  }

  @Test func aFullDiskKeepsTheOldSite() throws {
    let folder = try Folder(site: "good")
    let disk = try Disk(at: "disk", size: "4m", in: folder)
    #expect(try Program.run(["build", "--output", "disk/public"], in: folder).status == 0)
    let before = try folder.files(in: "disk/public")
    try fill(disk)
    try folder.replace("Маленький сайт", with: "Другой сайт", in: "content/site.md")
    let outcome = try Program.run(["build", "--output", "disk/public"], in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("на диске нет места"), "\(outcome.errors)")
    #expect(try folder.files(in: "disk/public") == before)
  }

  @Test func aMountedOutputIsReplacedFileByFile() throws {
    let folder = try Folder(site: "good")
    let disk = try Disk(at: "public", size: "8m", in: folder)
    try folder.write("моё", to: "public/notes.txt")
    for title in ["Первый сайт", "Второй сайт"] {
      try folder.replace("Маленький сайт", with: title, in: "content/site.md")
      let outcome = try Program.run(["build"], in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("файлы заменены по одному"))
    }
    try Program.run(["build", "--output", "fresh"], in: folder)
    var site = try folder.files(in: "public")
    #expect(site.removeValue(forKey: "notes.txt") == Data("моё".utf8))
    #expect(try site == folder.files(in: "fresh"))
    withExtendedLifetime(disk) {}
  }

  private func fill(_ disk: Disk) throws {
    let file = disk.path + "/filler"
    FileManager.default.createFile(atPath: file, contents: nil)
    let handle = try #require(FileHandle(forWritingAtPath: file))
    let piece = Data(count: 4096)
    while (try? handle.write(contentsOf: piece)) != nil {}
    try handle.close()
  }
}
