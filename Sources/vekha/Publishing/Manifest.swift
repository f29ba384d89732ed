import Glibc

/// The list of files that the generator made, kept in the output folder itself, so that whoever moves or
/// copies the folder moves the list with it. Only files in it are ever replaced or removed.
struct Manifest: Hashable, Sendable {
  /// The list's own path.
  static let path = ".vekha-manifest"
  private static let title = "# Файлы, которые создала «Веха»; остальные она не трогает.\n"

  private var list: PathList

  /// A list of these paths, which are sorted.
  init(_ paths: PathList) { list = paths }

  /// A list of these paths.
  init(_ paths: some Sequence<String>) { list = PathList(paths) }
}

extension Manifest {
  /// The paths from the output folder, sorted.
  var paths: [String] { list.all }

  /// Whether a path is in the list.
  func contains(_ path: String) -> Bool { list.contains(path) }

  /// Whether a file in a folder is in the list.
  func hasFiles(in folder: String) -> Bool { list.hasPaths(beginning: folder + "/") }

  /// The paths that another list has not.
  func missing(in other: Manifest) -> [String] { list.missing(in: other.list) }
}

extension Manifest {
  /// Reads the list of an output folder; a folder without one has no files of ours.
  init(of folder: String) throws(MachineFault) {
    self.init(reading: try Disk.read(folder + "/" + Manifest.path) ?? [])
  }

  /// Reads a list.
  init(reading bytes: [UInt8]) {
    list = PathList()
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let rest = bytes.extracting(start..<bytes.count)
        let line = rest.extracting(0..<(rest.place(of: 0x0A) ?? rest.count))
        start += line.count + 1
        if line.first != UInt8(ascii: "#") { add(line) }
      }
    }
    list.sort()
  }

  private mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
    guard line.place(of: UInt8(ascii: "\\")) != nil else {
      if Manifest.isInside(line) { list.append(line) }
      return
    }
    var path = Manifest.unescaped(String(decoding: line, as: UTF8.self))
    path.withUTF8 { if Manifest.isInside($0) { list.append($0) } }
  }

  /// The list as a file.
  var bytes: [UInt8] {
    var bytes = Array(Manifest.title.utf8)
    list.forEach { path in
      if path.contains(where: { $0 == 0x0A || $0 == 0x5C || $0 == 0x23 }) {
        bytes += Manifest.escaped(String(decoding: path, as: UTF8.self)).utf8
      } else {
        bytes += path
      }
      bytes.append(0x0A)
    }
    return bytes
  }

  /// A damaged list must not lead anyone out of the folder.
  private static func isInside(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = path
    while true {
      let name = rest.extracting(0..<(rest.place(of: UInt8(ascii: "/")) ?? rest.count))
      if name.count <= 2, name.allSatisfy({ $0 == UInt8(ascii: ".") }) { return false }
      if name.count == rest.count { return true }
      rest = rest.extracting((name.count + 1)..<rest.count)
    }
  }

  private static func escaped(_ path: String) -> String {
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

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands first; the system looks at many at once.
  fileprivate func place(of byte: UInt8) -> Int? {
    guard let start = baseAddress, let found = memchr(start, Int32(byte), count) else { return nil }
    return UnsafeRawPointer(start).distance(to: UnsafeRawPointer(found))
  }
}
