import Monitoring

extension Act {
  /// Reads `{номер: 7-о, дата: 06.02.2023}` or `7-о от 06.02.2023`; nil when absent.
  static func read(_ key: Key, of manuscript: Manuscript, _ findings: inout FileFindings) -> Act? {
    guard let node = manuscript.head.node(key) else { return nil }
    return read(node.value, at: node.place.origin(in: manuscript.path), &findings)
  }

  /// Reads the amending orders, which must be dated, oldest first.
  static func readAmendments(of manuscript: Manuscript, _ findings: inout FileFindings) -> [Act] {
    let acts = manuscript.head.list(.amendments).compactMap { node -> Act? in
      guard let act = read(node, at: node.place.origin(in: manuscript.path), &findings) else { return nil }
      if act.date == nil {
        findings.error(
          "missing-key", at: node.place, "у изменения № \(act.number.shortened) нет даты",
          remedy: "напишите {номер: 12-о, дата: 01.03.2023}")
      }
      return act
    }
    return acts.enumerated().sorted { left, right in
      guard let first = left.element.date, let second = right.element.date, first != second else {
        return left.offset < right.offset
      }
      return first < second
    }.map(\.element)
  }

  private static func read(_ node: YamlNode, at origin: Origin, _ findings: inout FileFindings) -> Act? {
    if case .text(let text, let place) = node {
      let words = text.singleSpaced.split(separator: " ").map(String.init)
      guard let from = words.firstIndex(of: "от"), from > 0, from + 1 < words.count else {
        return Act(number: number(text), date: nil, origin: origin)
      }
      let date = Located(words[(from + 1)...].joined(separator: " "), at: place)
      return Act(
        number: number(words[..<from].joined(separator: " ")), date: Fields.day(date, &findings),
        origin: origin)
    }
    guard let fields = Fields(node, in: .act, findings: &findings) else { return nil }
    return Act(
      number: number(fields.plain(.number, &findings)), date: fields.day(.date, &findings)?.value,
      issuer: fields.plain(.issuer, &findings), basis: fields.plain(.basis, &findings), origin: origin)
  }

  /// A number without «приказ» and «№».
  static func number(_ text: String) -> String {
    var words = text.singleSpaced.split(separator: " ").map(String.init)
    while let word = words.first?.folded, ["приказ", "приказом", "от", "no", "№", "n"].contains(word),
      words.count > 1
    {
      words.removeFirst()
    }
    let number = words.joined(separator: " ")
    return number.hasPrefix("№") ? number.dropFirst().trimmed : number
  }
}
