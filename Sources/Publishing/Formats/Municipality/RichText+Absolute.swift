import Monitoring

extension RichText {
  /// The HTML for readers of another site: links lead to this one, pictures are what is written under them.
  ///
  /// Pieces end where a link or picture of this site begins (`<a href="` or `<img src="`); without an address
  /// such a link becomes plain words.
  func html(at address: String) -> String {
    var html = pieces.first ?? ""
    for piece in pieces.dropFirst() {
      if html.hasSuffix(RichText.picture) {
        html.removeLast(RichText.picture.count)
        html += RichText.withoutPicture(piece)
      } else if html.hasSuffix(RichText.link), address.isEmpty {
        html.removeLast(RichText.link.count)
        html += "<a>" + RichText.afterTag(piece)
      } else {
        html += address + piece
      }
    }
    return html
  }

  private static let link = "<a href=\""
  private static let picture = "<img src=\""

  private static func afterTag(_ piece: String) -> Substring {
    piece.firstIndex(of: ">").map { piece[piece.index(after: $0)...] } ?? ""
  }

  /// `path" alt="слова">остальное` as `слова` and what follows.
  private static func withoutPicture(_ piece: String) -> String {
    let quoted = piece.split(separator: "\"", maxSplits: 3, omittingEmptySubsequences: false)
    guard quoted.count == 4 else { return String(afterTag(piece)) }
    return String(quoted[2]) + afterTag(String(quoted[3]))
  }
}

extension Wording {
  /// A path with everything but letters, digits and slashes as `%XX`.
  static func encoded(path: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
