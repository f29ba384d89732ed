import Diagnostics

/// A folder as one text: before every file a line `=== path`.
struct Archive {
  /// The files, of which the last of one path counts.
  let files: [SourceFile]

  /// Cuts a text; what stands before the first line of a path is nobody's.
  init(_ bytes: [UInt8]) {
    var paths: [String] = []
    var texts: [String: [UInt8]] = [:]
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: "=== ".utf8) {
        let path = String(decoding: line.dropFirst(4), as: UTF8.self)
        if texts[path] == nil { paths.append(path) }
        texts[path] = []
        if paths.last != path { paths.append(paths.remove(at: paths.firstIndex(of: path) ?? 0)) }
      } else if let path = paths.last {
        texts[path, default: []] += line + [0x0A]
      }
    }
    files = paths.map { SourceFile(path: $0, bytes: texts[$0] ?? []) }
  }
}
