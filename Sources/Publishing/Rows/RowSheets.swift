import Monitoring

/// How the rows behind figures are laid out on pages, so that no page carries more than a reader can bear.
struct RowSheets: Sendable {
  /// A page of rows.
  struct Sheet: Sendable {
    let path: String
    /// What stands on it.
    let parts: [Part]
  }

  /// The groups of one table, or a run of their rows.
  struct Part: Sendable {
    let kind: Breakdown.Kind
    /// The groups that are cut, with the rows of each that stand here; nil when all groups stand here whole.
    let cut: [String: Range<Int>]?
  }

  /// The pages in their order; none when there are no rows.
  let sheets: [Sheet]
  /// Where the groups that are cut go on, by anchor: from which row on which page.
  private let turns: [String: [(row: Int, path: String)]]

  /// Above this number of rows a page is divided.
  static let most = 500

  /// Lays out tables with so many rows each; `groups` says what a table's groups are when it has to be cut.
  init(
    _ tables: [(kind: Breakdown.Kind, rows: Int)], at stem: String,
    groups: (Breakdown.Kind) -> [(anchor: String, rows: Int)]
  ) {
    var sheets: [Sheet] = []
    var turns: [String: [(row: Int, path: String)]] = [:]
    let all = tables.filter { $0.rows > 0 }
    if all.reduce(0, { $0 + $1.rows }) <= Self.most {
      if !all.isEmpty {
        sheets = [Sheet(path: "\(stem).html", parts: all.map { Part(kind: $0.kind, cut: nil) })]
      }
    } else {
      for (kind, rows) in all {
        let path = "\(stem)-\(kind.rawValue)"
        guard rows > Self.most else {
          sheets.append(Sheet(path: "\(path).html", parts: [Part(kind: kind, cut: nil)]))
          continue
        }
        for (place, cut) in Self.pages(of: groups(kind)).enumerated() {
          let page = place == 0 ? "\(path).html" : "\(path)-\(place + 1).html"
          sheets.append(Sheet(path: page, parts: [Part(kind: kind, cut: cut)]))
          for (anchor, rows) in cut { turns[anchor, default: []].append((rows.lowerBound, page)) }
        }
      }
    }
    self.sheets = sheets
    self.turns = turns
  }

  /// Pages that are known beforehand, none of them cut.
  init(_ sheets: [Sheet]) {
    self.sheets = sheets
    turns = [:]
  }

  /// Fills pages with groups; a group that fits on a page is not cut.
  private static func pages(of groups: [(anchor: String, rows: Int)]) -> [[String: Range<Int>]] {
    var pages: [[String: Range<Int>]] = []
    var room = 0
    for (anchor, rows) in groups {
      var start = 0
      while start < rows {
        if room == 0 || (start == 0 && rows > room && rows <= most) {
          pages.append([:])
          room = most
        }
        let end = min(rows, start + room)
        pages[pages.count - 1][anchor] = start..<end
        room -= end - start
        start = end
      }
    }
    return pages
  }

  /// The page on which a row of a group stands; nil when the group has none.
  func path(of kind: Breakdown.Kind, _ anchor: String, row: Int) -> String? {
    if let turn = turns[anchor]?.last(where: { $0.row <= row }) { return turn.path }
    return sheets.first { sheet in sheet.parts.contains { $0.kind == kind } }?.path
  }
}

/// Leads from the figures of a group to their rows.
struct RowLinks: Sendable {
  private enum Way {
    /// To a group, by its anchor, of a table on pages of rows, from a place.
    case group(RowSheets, Breakdown.Kind, anchor: String, Place)
    /// As it was found before.
    case known([MonitoringFigure: String])
  }

  private let way: Way

  init(sheets: RowSheets, kind: Breakdown.Kind, anchor: String, place: Place) {
    way = .group(sheets, kind, anchor: anchor, place)
  }

  /// Leads from figures for whose tally the links are known.
  init(known links: [MonitoringFigure: String]) { way = .known(links) }

  /// A link to a figure's rows; empty when it counts nothing.
  func link(to figure: MonitoringFigure, in tally: Tally) -> String {
    switch way {
    case .known(let links): return links[figure] ?? ""
    case .group(let sheets, let kind, let anchor, let place):
      guard figure.count(in: tally) > 0,
        let path = sheets.path(of: kind, anchor, row: figure.firstRow(in: tally))
      else { return "" }
      return place.link(to: path, anchor + "-" + figure.shown(in: tally).rawValue)
    }
  }
}
