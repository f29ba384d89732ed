extension Diagnostic {
  /// The same finding at the words concerned, sought from its own place on; as it is when they are not found.
  public func narrowed(in file: SourceFile) -> Diagnostic {
    let wanted = words.unicodeScalars.map(\.foldedForSeeking)
    guard !wanted.isEmpty else { return self }
    let place = location
    let text = String(decoding: file.bytes, as: UTF8.self).unicodeScalars
    var (line, column) = (1, 1)
    var index = text.startIndex
    while index < text.endIndex {
      let isBefore = line < place.line || (line == place.line && column < place.column)
      if !isBefore, text[index...].begins(with: wanted) {
        return at(
          SourceLocation(path: place.path, line: line, column: column, length: wanted.count))
      }
      switch text[index] {
      case "\n": (line, column) = (line + 1, 1)
      case "\u{FEFF}" where index == text.startIndex: break
      default: column += 1
      }
      text.formIndex(after: &index)
    }
    return self
  }

  /// The same finding at another place.
  public func at(_ location: SourceLocation) -> Diagnostic {
    Diagnostic(severity, id, at: location, message, remedy: remedy)
  }
}

extension Findings {
  /// The same findings, each at the words concerned.
  public func narrowed(in files: [SourceFile]) -> Findings {
    guard all.contains(where: { !$0.words.isEmpty }) else { return self }
    let files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    var narrowed = Findings()
    for finding in all {
      let file = finding.words.isEmpty ? nil : files[finding.location.path]
      narrowed.add(file.map { finding.narrowed(in: $0) } ?? finding)
    }
    return narrowed
  }
}

extension Substring.UnicodeScalarView {
  fileprivate func begins(with wanted: [Unicode.Scalar]) -> Bool {
    var rest = self
    for scalar in wanted {
      guard let next = rest.popFirst(), next.foldedForSeeking == scalar else { return false }
    }
    return true
  }
}

extension Unicode.Scalar {
  /// Small letters, and every blank as a plain one.
  fileprivate var foldedForSeeking: Unicode.Scalar {
    switch value {
    case 0x21...0x40, 0x5B...0x7E, 0x430...0x44F: self
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x202F: " "
    case 0x41...0x5A, 0x410...0x42F: Unicode.Scalar(value + 0x20) ?? self
    default: properties.lowercaseMapping.unicodeScalars.first ?? self
    }
  }
}
