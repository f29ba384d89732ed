import Diagnostics
import Monitoring

/// A file opened for reading: the keys of its head and the blocks of its text, without what is hidden.
struct Manuscript: Sendable {
  let path: String
  let source: SourceText
  let head: Fields
  let blocks: [Block]
  /// `черновик: да`.
  let isUnpublished: Bool
  let acknowledgements: [Acknowledgement]

  /// Opens a file; nil when it cannot be read at all, with the reason in `findings`.
  init?(reading file: SourceFile, scope: Key.Scope, findings: inout FileFindings) {
    guard let source = SourceText(reading: file, findings: &findings),
      let matter = FrontMatter(splitting: source, findings: &findings)
    else { return nil }
    var tree = YamlTree(matter.head, firstLine: matter.headLine)
    guard let pairs = tree.read(findings: &findings) else { return nil }
    path = file.path
    self.source = source
    head = Fields(
      pairs.withoutHidden, in: scope, at: Place(line: matter.headLine - 1, column: 1, length: 3),
      findings: &findings)
    isUnpublished = head.flag(.draft, &findings) ?? false
    acknowledgements = Acknowledgement.read(head, path: file.path, findings: &findings)
    blocks = CommonMark.blocks(of: matter.body, firstLine: matter.bodyLine, findings: &findings).withoutHidden
    HidingDoubts(in: source).report(blocks, &findings)
  }
}

extension Manuscript {
  /// Where the file as a whole is written.
  var origin: Origin { Origin(path: path, line: 1) }

  /// Blocks as a page's text, under the page's own heading.
  func text(_ blocks: [Block], top: Int = 2, _ findings: inout FileFindings) -> DraftText {
    blocks.isEmpty ? .empty : TextRenderer.text(blocks, top: top, in: source, findings: &findings)
  }

  /// Where the words of a heading stand, after its number when that is wanted.
  func place(ofHeading heading: Block, words: String? = nil) -> Place {
    let line = source.line(heading.line)
    if let words {
      let place = source.place(of: words, inLine: heading.line)
      if place.column > 0 { return place }
    }
    let marks = line.prefix { $0 == 0x20 || $0 == UInt8(ascii: "#") || $0 == 0x09 }.count
    let text = String(decoding: line.dropFirst(marks), as: UTF8.self).trimmed
    let place = source.place(of: text, inLine: heading.line, from: marks)
    return place.column > 0 ? place : source.place(ofLine: heading.line)
  }
}
