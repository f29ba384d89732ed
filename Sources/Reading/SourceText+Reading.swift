import Diagnostics

extension SourceText {
  /// No content file is larger; a site may set less.
  static let largestFile = 8 << 20
  /// Another department's data hold a whole municipality.
  static let largestPublication = 64 << 20

  /// Reads a file's bytes; nil when no person could read them as text, with the reason in `findings`.
  init?(reading file: SourceFile, limit: Int = largestFile, findings: inout FileFindings) {
    guard file.bytes.count <= limit else {
      findings.error(
        "file-too-large", at: .file, "файл больше \(limit >> 20) МБ",
        remedy: "разделите его на несколько или уберите лишнее")
      return nil
    }
    guard Encoding.check(file.bytes, findings: &findings) else { return nil }
    var bytes = file.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var strange: StrangeScalar?
    if SourceText.holdStrangeScalars(bytes) {
      if bytes.contains(0x0D) { bytes = SourceText.withoutCarriageReturns(bytes) }
      strange = SourceText.replaceStrangeScalars(&bytes)
    }
    self.init(clean: bytes)
    if let strange { report(strange, findings: &findings) }
  }
}

/// A scalar that is replaced because it would control how text is shown.
private struct StrangeScalar {
  let offset: Int
  let isDirection: Bool
}

extension SourceText {
  /// Whether something has to be replaced, which is rare; a carriage return counts.
  private static func holdStrangeScalars(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    for index in span.indices {
      let byte = span[index]
      if byte >= 0x20, byte != 0x7F, byte != 0xC2, byte != 0xE2, byte != 0xEF { continue }
      switch byte {
      case 0x09, 0x0A: continue
      case 0xC2: if span[index + 1] < 0xA0 { return true }
      case 0xE2, 0xEF: if isDirectionMark(bytes, at: index) { return true }
      default: return true
      }
    }
    return false
  }

  private static func withoutCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    for index in bytes.indices {
      guard bytes[index] == 0x0D else {
        clean.append(bytes[index])
        continue
      }
      // A lone one would shift every line number after it if it counted as a line break.
      if index + 1 == bytes.count || bytes[index + 1] != 0x0A { clean.append(0x20) }
    }
    return clean
  }

  /// Puts a space for each control character and U+FFFD for each scalar that turns the direction of text,
  /// so that it is shown and not obeyed. The first one found is returned.
  private static func replaceStrangeScalars(_ bytes: inout [UInt8]) -> StrangeScalar? {
    var first: StrangeScalar?
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      defer { index += 1 }
      if byte >= 0x20, byte != 0x7F, byte != 0xC2, byte != 0xE2, byte != 0xEF { continue }
      if byte < 0x20 || byte == 0x7F {
        if byte == 0x0A || byte == 0x09 { continue }
        bytes[index] = 0x20
        first = first ?? StrangeScalar(offset: index, isDirection: false)
      } else if byte == 0xC2, bytes[index + 1] < 0xA0 {
        // C1 controls; two bytes become the no-break space, which is two bytes as well.
        bytes[index + 1] = 0xA0
        first = first ?? StrangeScalar(offset: index, isDirection: false)
      } else if isDirectionMark(bytes, at: index) {
        bytes.replaceSubrange(index..<index + 3, with: [0xEF, 0xBF, 0xBD])
        first = first ?? StrangeScalar(offset: index, isDirection: true)
        index += 2
      }
    }
    return first
  }

  /// U+2028, U+2029 (line breaks to some programs only), U+202A–U+202E, U+2066–U+2069, U+FEFF.
  private static func isDirectionMark(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0xA8...0xAE), (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF): return true
    default: return false
    }
  }

  private func report(_ strange: StrangeScalar, findings: inout FileFindings) {
    let line = (lineStarts.firstIndex { $0 > strange.offset }) ?? lineStarts.count
    let column = scalarCount(bytes[lineStarts[line - 1]..<strange.offset]) + 1
    let place = Place(line: line, column: column)
    if strange.isDirection {
      findings.warning(
        "hidden-character", at: place, "здесь невидимый знак, который меняет порядок букв на странице",
        remedy: "удалите его; на сайте вместо него стоит знак замены")
    } else {
      findings.warning(
        "hidden-character", at: place, "здесь невидимый управляющий знак",
        remedy: "удалите его; на сайте вместо него стоит пробел")
    }
  }
}
