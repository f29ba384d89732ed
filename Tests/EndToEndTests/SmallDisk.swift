import Foundation

/// A small disk in memory, unmounted with its last use.
final class SmallDisk {
  /// Where it is mounted.
  let path: String
  private let isMounted: Bool

  /// Mounts a disk; needs root, and the permission that containers often lack.
  init(at name: String, size: String, in folder: Folder) throws {
    path = folder.path + "/" + name
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    isMounted = try SmallDisk.run("mount", "-t", "tmpfs", "-o", "size=\(size)", "tmpfs", path) == 0
  }

  deinit { if isMounted { _ = try? SmallDisk.run("umount", "--lazy", path) } }

  /// Whether this machine lets a test mount a disk.
  static let canBeMounted: Bool = {
    guard getuid() == 0, let folder = try? Folder() else { return false }
    return (try? SmallDisk(at: "probe", size: "1m", in: folder))?.isMounted ?? false
  }()

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
