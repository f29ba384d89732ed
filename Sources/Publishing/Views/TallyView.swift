import Monitoring
import Templating

/// Counts by state, as a bar and the table that is its legend.
struct TallyView: View {
  static let shape = Shape(
    "tally",
    [
      .text("share", "доля выполненного: 14 из 18 (78 %)"), .text("shareLink", "её строки"),
      .text("onTime", "доля выполненного в срок: 12 из 18 (67 %)"),
      .text("planned", "сколько запланировано"),
      .text("due", "у скольких срок наступил"),
      .flag("isEmpty", "считать нечего"),
      .text("sentence", "все состояния одной фразой, для тех, кто не видит полосы"),
      .records("counts", PhraseView.shape, "та же фраза, её числа ведут к строкам"),
      .text("caption", "заголовок таблицы: что сосчитано"),
      .records("segments", TallySegmentView.shape, "состояния, которые встретились, в порядке полосы"),
    ])

  let tally: Tally
  /// The rows behind the figures.
  var rows: RowLinks?
  /// What is counted.
  var caption = "Состояние мероприятий"

  func fill(_ values: inout Values) {
    let segments = segments
    let counts = counts(of: segments)
    values.text(Wording.share(tally.done, of: tally.due))
    values.text(rows?.link(to: .doneOrDue(tally), in: tally) ?? "")
    values.text(Wording.share(tally[.fulfilled], of: tally.due))
    values.text(Wording.number(tally.planned))
    values.text(Wording.number(tally.due))
    values.flag(segments.isEmpty)
    values.text(counts.text)
    values.phrases(counts, tally, rows)
    values.text(caption)
    values.records(segments)
  }

  private func counts(of segments: [TallySegmentView]) -> Phrases {
    segments.enumerated().reduce("") { phrases, next in
      let (place, segment) = next
      let words = Wording.kind(segment.kind)
      return
        "\(phrases)\(place == 0 ? Wording.capitalized(words) : ", \(words)") — \(Wording.number(segment.count), MonitoringFigure(segment.kind))"
    }
  }

  private var segments: [TallySegmentView] {
    var start = 0.0
    let whole = max(1, tally.total - tally.outsidePeriod)
    return Assessment.Kind.allCases.filter { tally[$0] > 0 }.map { kind in
      let width = Double(tally[kind]) * 100 / Double(whole)
      defer { start += width }
      return TallySegmentView(
        kind: kind, count: tally[kind], share: Wording.percent(tally[kind], of: whole), start: start,
        width: width, link: rows?.link(to: MonitoringFigure(kind), in: tally) ?? "")
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

  func fill(_ values: inout Values) {
    values.text(kind.rawValue)
    values.text(Wording.kind(kind))
    values.text(Wording.number(count))
    values.text(share)
    values.text(width < Self.narrow ? "" : Wording.number(count))
    values.text(Wording.coordinate(start))
    values.text(Wording.coordinate(width))
    values.text(link)
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
