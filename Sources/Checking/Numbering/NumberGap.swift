import Diagnostics
import Monitoring

/// A number is left out: after 2.3 comes 2.5.
enum NumberGap: RoadmapRule {
  static let id = "number-gap"
  static let severity = Diagnostic.Severity.warning
  static let summary = "В нумерации пропущен номер."

  static func findings(in plan: Plan) -> [Diagnostic] {
    gapsInSections(plan.roadmap) + gapsInActivities(plan.rows)
  }

  private static func gapsInActivities(_ rows: [Activity]) -> [Diagnostic] {
    var latest: [String: Int] = [:]
    let all = Set(rows.map(\.number))
    return rows.compactMap { activity in
      guard let number = PrintedNumber(activity.number) else { return nil }
      let previous = latest[number.stem] ?? 0
      latest[number.stem] = number.last
      // A smaller number begins a new count; a larger one skips what stands nowhere else.
      guard number.last > previous + 1 else { return nil }
      let missing = (previous + 1..<number.last).map { number.with(last: $0) }.filter { !all.contains($0) }
      return missing.isEmpty ? nil : finding(missing, before: activity.number, at: activity.origin)
    }
  }

  private static func gapsInSections(_ roadmap: Roadmap) -> [Diagnostic] {
    var previous = 0
    return roadmap.sections.compactMap { section in
      guard let number = Int(section.number) ?? Roman.number(section.number) else { return nil }
      defer { previous = number }
      guard previous > 0, number > previous + 1 else { return nil }
      let missing = (previous + 1..<number).map { String($0) }
      return finding(missing, before: section.number, at: section.origin)
    }
  }

  private static func finding(_ missing: [String], before number: String, at origin: Origin) -> Diagnostic {
    let isOne = missing.count == 1
    return finding(
      at: origin,
      "Перед номером \(number) \(isOne ? "пропущен номер" : "пропущены номера") \(missing.enumerated)",
      remedy: "проверьте, не потеряна ли строка; если так в приказе, объясните в «учтено»")
  }
}
