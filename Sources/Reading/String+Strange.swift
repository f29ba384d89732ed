/// YAML's escapes (`"\u202E"`) and Markdown's entities (`&#x202E;`) bring back what `SourceText` has taken out of
/// the bytes; here it is taken out of what they stand for.
extension String {
  /// With a space for each control character and U+FFFD for each scalar that turns the direction of text.
  var withoutStrangeScalars: String {
    guard unicodeScalars.contains(where: { $0.replacement != nil }) else { return self }
    var clean = String.UnicodeScalarView()
    for scalar in unicodeScalars { clean.append(scalar.replacement ?? scalar) }
    return String(clean)
  }
}

extension Unicode.Scalar {
  /// What stands for a scalar that controls how text is shown, or that XML cannot hold.
  fileprivate var replacement: Unicode.Scalar? {
    switch value {
    case 0x09, 0x0A, 0x20...0x7E: nil
    case 0..<0x20, 0x7F...0x9F: " "
    case 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: "\u{FFFD}"
    default: nil
    }
  }
}
