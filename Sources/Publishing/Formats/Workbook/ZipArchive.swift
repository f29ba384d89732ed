import Templating

/// A ZIP archive in memory (PKWARE APPNOTE 6.3.3). Its files bear the first date that ZIP knows, so that the same
/// content gives the same bytes.
struct ZipArchive {
  private var output = Output()
  /// The entries of the directory at the end.
  private var directory = Output()
  private var count = 0
  /// Nil when there was no room for a file.
  private var deflation = Deflation()

  /// An empty archive.
  init() {}
}

extension ZipArchive {
  /// Adds a file of text; its name is of ASCII letters.
  mutating func add(_ name: String, _ text: Output) {
    guard let deflated = deflation?.deflated(text.bytes) else {
      deflation = nil
      return
    }
    let start = output.bytes.count
    var head = Output()
    // Version 2.0, no flags, deflated, 00:00 of 1 January 1980.
    for number: UInt16 in [20, 0, 8, 0, 0x21] { head.append(number) }
    head.append(Deflation.checksum(of: text.bytes))
    for size in [deflated.count, text.bytes.count] { head.append(UInt32(size)) }
    for size in [name.utf8.count, 0] { head.append(UInt16(size)) }
    output.append("PK\u{3}\u{4}")
    output.append(head.bytes)
    output.append(name)
    output.append(deflated)
    directory.append("PK\u{1}\u{2}")
    directory.append(UInt16(20))
    directory.append(head.bytes)
    // No comment, disk 0, text, no attributes.
    for number: UInt16 in [0, 0, 1, 0, 0] { directory.append(number) }
    directory.append(UInt32(start))
    directory.append(name)
    count += 1
  }

  /// The archive's bytes; nil when there was no room for them.
  consuming func bytes() -> [UInt8]? {
    guard deflation != nil else { return nil }
    let start = output.bytes.count
    output.append(directory.bytes)
    output.append("PK\u{5}\u{6}")
    for number in [0, 0, count, count] { output.append(UInt16(number)) }
    for number in [directory.bytes.count, start] { output.append(UInt32(number)) }
    output.append(UInt16(0))
    return output.bytes
  }
}

extension Output {
  /// Adds a number, its lowest byte first.
  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { append($0) }
  }
}
