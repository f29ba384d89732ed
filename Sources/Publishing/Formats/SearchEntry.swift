import Monitoring
import Schedules

/// Something the search page finds.
struct SearchEntry: Sendable, Hashable {
  /// What it is; the raw values are those of the script files.
  enum Kind: Int, CaseIterable, Sendable {
    case municipality, school, roadmap, activity, party, document, report

    /// What the list of results calls it.
    var title: String {
      switch self {
      case .municipality: "Район"
      case .school: "Школа"
      case .roadmap: "Дорожная карта"
      case .activity: "Мероприятие"
      case .party: "Исполнитель"
      case .document: "Документ"
      case .report: "Запись о ходе"
      }
    }
  }

  let kind: Kind
  /// The address from the site's root, with its fragment.
  let path: String
  /// What the link says; words found here come first.
  let title: String
  /// Where it belongs, shown below the link.
  let context: String
  /// Further words by which it is found and which are not shown.
  let words: String

  init(_ kind: Kind, _ path: String, title: String, context: [String], words: [String]) {
    self.kind = kind
    self.path = path
    self.title = title
    self.context = context.filter { !$0.isEmpty }.joined(separator: " · ")
    self.words = words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension SearchEntry {
  /// The beginning of a text, to the last whole word: an index is no second copy of the site.
  static func beginning(of text: String, limit: Int = 400) -> String {
    let space = UInt8(ascii: " ")
    var kept: [UInt8] = []
    var length = 0
    // Where the last whole word ends.
    var end = 0
    for byte in text.utf8 {
      if byte == space || UInt8(ascii: "\t")...UInt8(ascii: "\r") ~= byte {
        guard kept.count > end else { continue }
        end = kept.count
        length += 1
      } else {
        if kept.count == end, end > 0 { kept.append(space) }
        kept.append(byte)
        // Bytes that do not continue a letter begin one.
        if byte & 0xC0 != 0x80 { length += 1 }
        guard length < limit else { return String(decoding: kept[..<end], as: UTF8.self) }
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
