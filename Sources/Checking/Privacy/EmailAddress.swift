/// E-mail addresses in a text.
enum EmailAddress {
  /// The first one.
  static func first(in scalars: [Unicode.Scalar]) -> String? {
    for place in scalars.indices where scalars[place] == "@" {
      let name = scalars[..<place].reversed().prefix { isLocal($0) }
      let domain = Array(scalars[(place + 1)...].prefix { isLocal($0) })
      let labels = domain.split(separator: ".")
      guard !name.isEmpty, labels.count > 1, let last = labels.last, last.count >= 2,
        last.allSatisfy({ !$0.isDigit })
      else { continue }
      var address = String.UnicodeScalarView(name.reversed())
      address.append("@")
      address.append(contentsOf: labels.joined(separator: [Unicode.Scalar(".")]))
      return String(address)
    }
    return nil
  }

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    scalar.foldedForWords != nil || "._-+".unicodeScalars.contains(scalar)
  }
}
