import Monitoring
import Templating

/// Counts by state, as a bar and the table that is its legend.
struct TallyView: View {
  static let shape = Shape(
    "tally",
    [
      .text("share", "доля выполненного: 14 из 18 (78 %)"),
      .text("onTime", "доля выполненного в срок: 12 из 18 (67 %)"),
      .text("planned", "сколько запланировано"),
      .text("due", "у скольких срок наступил"),
      .flag("isEmpty", "считать нечего"),
      .text("sentence", "все состояния одной фразой, для тех, кто не видит полосы"),
      .text("caption", "заголовок таблицы: что сосчитано"),
      .records("segments", TallySegmentView.shape, "состояния, которые встретились, в порядке полосы"),
    ])

  let tally: Tally
  /// Where the rows behind the figures stand; a state's fragment is added to it.
  var rows = ""
  /// Where the rows of a state stand, when they stand in a place of their own.
  var links: [Assessment.Kind: String] = [:]
  /// What is counted.
  var caption = "Состояние мероприятий"

  var values: [Value] {
    let segments = segments
    return [
      .text(Wording.share(tally.done, of: tally.due)), .text(Wording.share(tally[.fulfilled], of: tally.due)),
      .text(Wording.number(tally.planned)), .text(Wording.number(tally.due)), .flag(segments.isEmpty),
      .text(sentence(of: segments)), .text(caption), .records(segments.map(\.record)),
    ]
  }

  private func sentence(of segments: [TallySegmentView]) -> String {
    Wording.capitalized(segments.map { "\(Wording.kind($0.kind)) — \($0.count)" }.joined(separator: ", "))
  }

  private var segments: [TallySegmentView] {
    var start = 0.0
    let whole = max(1, tally.total - tally.outsidePeriod)
    return Assessment.Kind.allCases.filter { tally[$0] > 0 }.map { kind in
      let width = Double(tally[kind]) * 100 / Double(whole)
      defer { start += width }
      return TallySegmentView(
        kind: kind, count: tally[kind], share: Wording.percent(tally[kind], of: whole), start: start,
        width: width, link: links[kind] ?? (rows.isEmpty ? "" : "\(rows)#status=\(kind.rawValue)"))
    }
  }
}

/// One state of a bar.
struct TallySegmentView: View {
  static let shape = Shape(
    "segment",
    [
      .text("kind", "вид состояния латиницей"), .text("text", "состояние словами"),
      .text("count", "сколько"), .text("share", "доля от всех"),
      .text("label", "то же число для полосы; пусто, если оно в неё не войдёт"),
      .text("start", "начало на полосе в процентах ширины"), .text("width", "ширина в процентах"),
      .text("link", "ссылка на строки за этим числом; пусто, если их нет"),
    ])

  let kind: Assessment.Kind
  let count: Int
  let share: String
  let start: Double
  let width: Double
  let link: String

  /// Below this width in percent a figure does not fit on a phone.
  private static let narrow = 6.0

  var values: [Value] {
    [
      .text(kind.rawValue), .text(Wording.kind(kind)), .text(Wording.number(count)), .text(share),
      .text(width < Self.narrow ? "" : Wording.number(count)), .text(Wording.coordinate(start)),
      .text(Wording.coordinate(width)),
      .text(link),
    ]
  }
}

extension Wording {
  /// A coordinate of a drawing with at most two decimals, the same on any machine.
  static func coordinate(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let whole = hundredths.magnitude / 100
    let rest = hundredths.magnitude % 100
    if rest == 0 { return "\(sign)\(whole)" }
    // 5 hundredths are ".05", 50 hundredths ".5".
    return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
