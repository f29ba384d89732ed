import Monitoring
import Schedules

extension StatedStatus {
  /// The words of the statuses, as findings offer them.
  static let words = ["выполнено", "в работе", "частично", "не выполнено", "перенесено на", "отменено"]

  /// Reads «в работе, 60 %», «перенесено на 01.04.2024»; nil when unknown, with the reason in `findings`.
  init?(reading text: Located<String>, findings: inout FileFindings) {
    var words = text.value.singleSpaced.lowercased()
    while let last = words.utf8.last, ".,:;!".utf8.contains(last) { words.unicodeScalars.removeLast() }
    switch words {
    case "выполнено": self = .done
    case "не выполнено": self = .notDone
    case "отменено": self = .cancelled
    default:
      if let rest = words.dropping(prefix: "перенесено") {
        guard let day = StatedStatus.newDay(rest, at: text.place, &findings) else { return nil }
        self = .moved(to: day)
      } else if let rest = words.dropping(prefix: "в работе") {
        guard let share = StatedStatus.share(rest, of: text, &findings) else { return nil }
        self = .inProgress(share: share.percent)
      } else if let rest = words.dropping(prefix: "частично") {
        guard let share = StatedStatus.share(rest, of: text, &findings) else { return nil }
        self = .partly(share: share.percent)
      } else {
        StatedStatus.reportUnknown(text, findings: &findings)
        return nil
      }
    }
  }
}

/// A share that was written, or the fact that none was.
private struct Share {
  let percent: Int?
}

extension StatedStatus {
  private static func newDay(_ rest: String, at place: Place, _ findings: inout FileFindings) -> Day? {
    guard let words = rest.dropping(prefix: "на "), !words.isEmpty else {
      findings.error(
        "unknown-status", at: place, "не сказано, на какой день перенесено",
        remedy: "напишите «перенесено на 01.04.2024»")
      return nil
    }
    return Fields.day(Located(words, at: place), &findings)
  }

  private static func share(
    _ rest: String, of text: Located<String>, _ findings: inout FileFindings
  ) -> Share? {
    var words = rest
    while let first = words.first, ",(–—-: ".contains(first) { words.removeFirst() }
    if words.isEmpty { return Share(percent: nil) }
    if words.hasSuffix(")") { words.removeLast() }
    for ending in ["%", "процентов", "процента", "процент"] where words.hasSuffix(ending) {
      let number = String(words.dropLast(ending.count)).trimmed
      if let percent = Int(number), (0...100).contains(percent) { return Share(percent: percent) }
      findings.error(
        "wrong-share", at: text.place, "доля «\(words)» — не число от 0 до 100",
        remedy: "напишите, например, «в работе, 60 %»")
      return nil
    }
    reportUnknown(text, findings: &findings)
    return nil
  }

  private static func reportUnknown(_ text: Located<String>, findings: inout FileFindings) {
    let wanted = text.value.singleSpaced
    let start = wanted.split(separator: " ").prefix(2).joined(separator: " ")
    let nearest =
      NearestWord.nearest(to: wanted, among: words) ?? NearestWord.nearest(to: start, among: words)
      ?? words.first { wanted.lowercased().hasPrefix($0) } ?? forms[wanted.lowercased().prefix(6).description]
    findings.error(
      "unknown-status", at: text.place, "неизвестный статус «\(wanted.shortened)»",
      remedy: nearest.map { "вы имели в виду «\($0)»?" }
        ?? "бывают: выполнено; в работе, 60 %; частично; не выполнено; перенесено на 01.04.2024; отменено")
  }

  /// Other words for the same, by their first six letters.
  private static let forms = [
    "исполн": "выполнено", "сделан": "выполнено", "заверш": "выполнено", "готово": "выполнено",
    "провед": "выполнено", "сдано": "выполнено", "начато": "в работе", "выполн": "в работе",
    "не исп": "не выполнено", "не сде": "не выполнено", "не про": "не выполнено", "отложе": "перенесено на",
    "сорван": "не выполнено",
  ]
}
