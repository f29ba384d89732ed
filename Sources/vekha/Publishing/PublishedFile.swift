import Templating

/// A file of the new site: its path in the output folder and where its bytes come from.
struct PublishedFile: Sendable {
  /// Where the bytes come from.
  enum Source: Sendable {
    /// A page, made when it is written.
    case made(@Sendable (inout Output) -> Void)
    /// A file of the content or the templates, copied as it is.
    case copied(from: String)
    /// Bytes that are there already.
    case bytes([UInt8])
  }

  /// The path from the output folder.
  let path: String
  /// Where the bytes come from.
  let source: Source
}

extension PublishedFile {
  /// Whether it takes much longer to make than most.
  var isLong: Bool { if case .made = source { path.hasSuffix(".xlsx") } else { false } }

  /// Whether the file at a place has exactly these bytes; `output` holds the made ones afterwards.
  func isEqual(to current: borrowing Disk.OpenFile, in output: inout Output) throws(MachineFault) -> Bool {
    switch source {
    case .made: try current.holds(output.bytes)
    case .bytes(let bytes): try current.holds(bytes[...])
    case .copied(let path):
      if let original = try Disk.open(path) { try original.holdsSame(as: current) } else { false }
    }
  }

  /// Makes the bytes of a page, or of a workbook, for which the machine may have no room.
  func make(in output: inout Output) throws(MachineFault) {
    guard case .made(let make) = source else { return }
    output.removeAll()
    make(&output)
    if !output.isWhole { throw MachineFault("составить", path, code: noRoom) }
  }

  /// Writes the file at a new place; the page has been made in `output`.
  func write(to path: String, from output: borrowing Output) throws(MachineFault) {
    switch source {
    case .made: try Disk.create(path, output.bytes)
    case .bytes(let bytes): try Disk.create(path, bytes[...])
    case .copied(let original): try Disk.copy(original, to: path)
    }
  }
}
