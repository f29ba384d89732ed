import Monitoring
import Testing

@testable import Publishing

@Suite struct RowSheetsTests {
  private func tally(_ counts: [(Assessment.Kind, Int)]) -> Tally {
    var tally = Tally()
    for (kind, count) in counts {
      for _ in 0..<count { tally.count(kind) }
    }
    return tally
  }

  @Test func `few rows stand on one page, whatever their tables`() {
    let sheets = RowSheets([(.all, 200), (.sections, 200), (.months, 0)], at: "rows") { _ in [] }
    #expect(sheets.sheets.map(\.path) == ["rows.html"])
    #expect(sheets.sheets[0].parts.map(\.kind) == [.all, .sections])
    #expect(RowSheets([(.all, 0)], at: "rows") { _ in [] }.sheets.isEmpty)
  }

  @Test func `no page carries more rows than a reader can bear, and no group is cut that fits`() {
    let groups = [("section-1", 300), ("section-2", 250), ("section-3", 1200), ("section-4", 10)]
    let sheets = RowSheets([(.sections, 1760)], at: "rows") { _ in groups }
    let cuts = sheets.sheets.compactMap { $0.parts[0].cut }
    #expect(cuts.count == sheets.sheets.count)
    for cut in cuts { #expect(cut.values.reduce(0) { $0 + $1.count } <= RowSheets.most) }
    for (anchor, rows) in groups {
      let pieces = cuts.compactMap { $0[anchor] }
      #expect(pieces.reduce(0) { $0 + $1.count } == rows)
      if rows <= RowSheets.most { #expect(pieces.count == 1) }
    }
    #expect(sheets.path(of: .sections, "section-2", row: 0) == "rows-sections-2.html")
    #expect(sheets.path(of: .sections, "section-3", row: 1199) == sheets.sheets.last?.path)
  }

  @Test func `a figure leads to the page on which its first row stands`() {
    let tally = tally([(.fulfilled, 600), (.noReport, 3)])
    let sheets = RowSheets([(.all, 603)], at: "rows") { _ in [("all", 603)] }
    let links = RowLinks(sheets: sheets, kind: .all, anchor: "all", place: Place("index.html"))
    #expect(links.link(to: .done, in: tally) == "rows-all.html#all-done")
    #expect(links.link(to: .noReport, in: tally) == "rows-all-2.html#all-noReport")
    // One heading is enough for two figures with the same rows.
    #expect(links.link(to: .troubles, in: tally) == "rows-all-2.html#all-noReport")
    #expect(links.link(to: .overdue, in: tally).isEmpty)
  }
}
