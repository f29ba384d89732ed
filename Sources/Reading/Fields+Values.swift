import Monitoring
import Schedules

extension Fields {
  /// A day; nil when absent or misspelt.
  func day(_ key: Key, _ findings: inout FileFindings) -> Located<Day>? {
    Fields.located(text(key, &findings), &findings)
  }

  /// A day that must be there.
  func requiredDay(_ key: Key, _ findings: inout FileFindings) -> Located<Day>? {
    Fields.located(required(key, example: "10.02.2023", &findings), &findings)
  }

  /// да or нет; nil when absent.
  func flag(_ key: Key, _ findings: inout FileFindings) -> Bool? {
    guard let text = text(key, &findings) else { return nil }
    switch text.value.folded {
    case "да", "yes", "true": return true
    case "нет", "no", "false": return false
    default:
      findings.error(
        "wrong-form", at: text.place, "у ключа «\(key.russian)» стоит «\(text.value.shortened)»",
        remedy: "напишите «да» или «нет»")
      return nil
    }
  }

  /// A whole number within bounds; nil when absent or something else.
  func number(_ key: Key, in bounds: ClosedRange<Int>, _ findings: inout FileFindings) -> Int? {
    guard let text = text(key, &findings) else { return nil }
    if let number = Int(text.value), bounds.contains(number) { return number }
    findings.error(
      "wrong-form", at: text.place, "у ключа «\(key.russian)» стоит «\(text.value.shortened)»",
      remedy: "напишите целое число от \(bounds.lowerBound) до \(bounds.upperBound)")
    return nil
  }

  /// One of a closed set of words, by its Russian name.
  func choice<Value>(
    _ key: Key, among choices: [(String, Value)], _ findings: inout FileFindings
  ) -> Value? {
    guard let text = text(key, &findings) else { return nil }
    if let choice = choices.first(where: { $0.0.folded == text.value.folded }) { return choice.1 }
    let names = choices.map(\.0)
    findings.error(
      "wrong-form", at: text.place, "у ключа «\(key.russian)» стоит «\(text.value.shortened)»",
      remedy: NearestWord.remedy(
        for: text.value, among: names, otherwise: "возможные значения: \(names.joined(separator: ", "))"))
    return nil
  }

  /// A number with an optional unit: `72,5`, `100 %`.
  func quantity(_ key: Key, _ findings: inout FileFindings) -> Quantity? {
    guard let text = text(key, &findings) else { return nil }
    if let quantity = Quantity(reading: text.value) { return quantity }
    Fields.reportNumber(text, name: key.russian, &findings)
    return nil
  }

  /// An official; nil when absent.
  func official(_ key: Key, _ findings: inout FileFindings) -> Official? {
    text(key, &findings).map { Official(reading: $0.value) }
  }

  static func reportNumber(_ text: Located<String>, name: String, _ findings: inout FileFindings) {
    findings.error(
      "wrong-number", at: text.place, "«\(name)»: «\(text.value.shortened)» — не число",
      remedy: "напишите число цифрами, например 72,5 или 100 %")
  }

  private static func located(_ text: Located<String>?, _ findings: inout FileFindings) -> Located<Day>? {
    guard let text, let day = day(text, &findings) else { return nil }
    return Located(day, at: text.place)
  }

  static func day(_ text: Located<String>, _ findings: inout FileFindings) -> Day? {
    switch WrittenDay(reading: text.value) {
    case .day(let day): return day
    case .impossible:
      findings.error(
        "impossible-date", at: text.place, "такого дня нет в календаре: «\(text.value.shortened)»",
        remedy: "проверьте число и месяц")
    case .unclear(let likely):
      findings.error(
        "wrong-date", at: text.place, "дата «\(text.value.shortened)» записана не так",
        remedy: likely.map { "вы имели в виду «\($0)»?" } ?? "напишите 10.02.2023 или 2023-02-10")
    }
    return nil
  }
}
