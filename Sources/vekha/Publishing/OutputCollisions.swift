import Diagnostics

/// Finds files of the new site that would meet on one path, on the disk here or on another system's.
enum OutputCollisions {
  /// One finding for each file that stands where another one, or a folder of another one, has to.
  ///
  /// Paths that differ only in case, or in how «й» is composed, are one path on Windows and on macOS.
  static func findings(among paths: [String]) -> Findings {
    var findings = Findings()
    // Equality of strings is canonical equivalence, so both forms of «й» are one key.
    var taken: [String: String] = [Manifest.path: Manifest.path]
    var folders: [String: String] = [:]
    for path in paths {
      let key = path.lowercased()
      if let other = taken.updateValue(path, forKey: key) { findings.add(finding(path, other)) }
      var above = Disk.parent(of: key)
      while let folder = above, folders.updateValue(path, forKey: folder) == nil {
        above = Disk.parent(of: folder)
      }
    }
    for path in paths {
      if let other = folders[path.lowercased()] { findings.add(finding(path, other)) }
    }
    return findings
  }

  private static func finding(_ path: String, _ other: String) -> Diagnostic {
    Diagnostic(
      .error, "output-collision", at: SourceLocation(path: path),
      path == other
        ? "два файла сайта получили бы одно имя «\(path)»"
        : "файлы сайта «\(other)» и «\(path)» получили бы одно имя",
      remedy: "переименуйте один из исходных файлов: имена на сайте пишутся латиницей, регистр не важен")
  }
}
