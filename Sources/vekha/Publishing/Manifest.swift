/// The list of files that the generator made, kept in the output folder itself, so that whoever moves or
/// copies the folder moves the list with it. Only files in it are ever replaced or removed.
struct Manifest: Hashable, Sendable {
  /// The list's own path.
  static let path = ".vekha-manifest"
  private static let title = "# Файлы, которые создала «Веха»; остальные она не трогает.\n"

  /// The paths from the output folder, sorted.
  let paths: [String]

  /// A list of these paths.
  init(_ paths: some Sequence<String>) {
    self.paths = paths.sorted { $0.precedes($1) }
  }
}

extension Manifest {
  /// Reads the list of an output folder; a folder without one has no files of ours.
  init(of folder: String) throws(MachineFault) {
    let bytes = try Disk.read(folder + "/" + Manifest.path) ?? []
    self.init(
      bytes.split(separator: 0x0A).lazy.filter { $0.first != UInt8(ascii: "#") }
        .map { Manifest.unescaped(String(decoding: $0, as: UTF8.self)) }.filter(Manifest.isInside))
  }

  /// The list as a file.
  var bytes: [UInt8] {
    var bytes = Array(Manifest.title.utf8)
    for path in paths {
      bytes += Manifest.escaped(path).utf8
      bytes.append(0x0A)
    }
    return bytes
  }

  /// A damaged list must not lead anyone out of the folder.
  private static func isInside(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0 != "." && $0 != ".."
    }
  }

  private static func escaped(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 == 0x0A || $0 == 0x5C || $0 == 0x23 }) else { return path }
    var escaped = ""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "#": escaped += "\\h"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func unescaped(_ line: String) -> String {
    guard line.utf8.contains(0x5C) else { return line }
    var path = ""
    var isEscape = false
    for scalar in line.unicodeScalars {
      if scalar == "\\", !isEscape {
        isEscape = true
        continue
      }
      path.unicodeScalars.append(!isEscape ? scalar : scalar == "n" ? "\n" : scalar == "h" ? "#" : scalar)
      isEscape = false
    }
    return path
  }
}
