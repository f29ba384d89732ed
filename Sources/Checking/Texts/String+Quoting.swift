extension String {
  /// The text in Russian quotation marks, cut after some sixty letters.
  var quoted: String { "«" + shortened(to: 60) + "»" }

  /// The text cut at a word's end.
  func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let cut = prefix(limit)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return String(cut[..<end]) + "…"
  }
}

extension Sequence<String> {
  /// «1.1, 1.2 и 1.3»; of a longer list the first eight and how many are left.
  var enumerated: String {
    let all = Array(self)
    if all.count > 8 { return all.prefix(8).joined(separator: ", ") + " и ещё \(all.count - 8)" }
    guard let last = all.last, all.count > 1 else { return all.first ?? "" }
    return all.dropLast().joined(separator: ", ") + " и " + last
  }
}
