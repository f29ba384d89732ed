/// A paragraph's text in one row, with the places where something in it may begin or end.
struct InlineRun {
  /// The scalars of the plain text; a line break is a line feed, raw HTML is nothing.
  private(set) var text: [Unicode.Scalar] = []
  /// Where a line, a cell between upright lines, or what follows a tag or the first colon begins.
  private(set) var starts: [Int] = [0]
  /// Where an emphasis, a link, code or what stands before a tag ends.
  private(set) var ends: Set<Int> = []
  private var isAfterColon = false

  init(_ inlines: [Inline]) { append(inlines) }

  /// Where what is hidden begins, which is then the end of what is shown; nil when nothing is hidden.
  var hiddenStart: Int? {
    var seen = -1
    return starts.first { start in
      // Between two starts with nothing but marks the same word was looked at before.
      guard start > seen else { return false }
      seen = text[start...].firstIndex { !$0.isPassedOver } ?? text.endIndex
      return HiddenWord.begins(text[start...], ends: ends)
    }
  }

  private mutating func append(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let run): append(run)
      case .code(let run):
        append(run)
        ends.insert(text.count)
      case .softBreak, .lineBreak:
        text.append("\n")
        starts.append(text.count)
      case .html:
        starts.append(text.count)
        ends.insert(text.count)
      case .emphasis(let inner), .strong(let inner), .link(_, let inner), .image(_, let inner):
        append(inner)
        ends.insert(text.count)
      }
    }
  }

  private mutating func append(_ run: String) {
    for scalar in run.unicodeScalars {
      text.append(scalar)
      if scalar == "|" || (scalar == ":" && !isAfterColon) { starts.append(text.count) }
      if scalar == ":" { isAfterColon = true }
    }
  }
}
