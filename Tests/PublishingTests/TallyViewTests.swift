import Monitoring
import Templating
import Testing

@testable import Publishing

@Suite struct TallyViewTests {
  @Test func isABarWithItsLegend() {
    var tally = Tally()
    for _ in 0..<3 { tally.count(.fulfilled) }
    tally.count(.overdue)
    let rows = RowLinks(
      sheets: RowSheets([(.all, 4)], at: "rows") { _ in [] }, kind: .all, anchor: "all",
      place: Place("index.html"))
    let view = TallyView(tally: tally, rows: rows, caption: "Состояние мероприятий")
    #expect(
      view.values == [
        .text("3 из\u{A0}4 (75\u{A0}%)"), .text("rows.html#all-done"), .text("3 из\u{A0}4 (75\u{A0}%)"),
        .text("4"), .text("4"), .flag(false), .text("Выполнено в срок — 3, просрочено — 1"),
        .records([
          PhraseView(text: "Выполнено в срок — ", link: ""),
          PhraseView(text: "3", link: "rows.html#all-onTime"), PhraseView(text: ", просрочено — ", link: ""),
          PhraseView(text: "1", link: "rows.html#all-overdue"),
        ]),
        .text("Состояние мероприятий"),
        .records([
          segment(.fulfilled, 3, "75", at: 0, "onTime"), segment(.overdue, 1, "25", at: 75, "overdue"),
        ]),
      ])
  }

  @Test func hidesAFigureThatDoesNotFitItsSegment() {
    let view = TallySegmentView(
      kind: .overdue, count: 2, share: "5\u{A0}%", start: 0, width: 5, link: "")
    #expect(view.values[4] == .text(""))
    #expect(view.values[7] == .text(""))
  }

  @Test func saysThatThereIsNothingToCount() {
    let values = TallyView(tally: Tally()).values
    #expect(values[0] == .text("—"))
    #expect(values[5] == .flag(true))
  }

  private func segment(
    _ kind: Assessment.Kind, _ count: Int, _ width: String, at start: Int, _ figure: String
  )
    -> Record
  {
    Record(
      TallySegmentView.shape,
      [
        .text(kind.rawValue), .text(Wording.kind(kind)), .text("\(count)"), .text("\(width)\u{A0}%"),
        .text("\(count)"), .text("\(start)"), .text(width), .text("rows.html#all-\(figure)"),
      ])
  }
}
