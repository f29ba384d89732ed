import Diagnostics
import Monitoring

/// A theme instead of something to do: «Повышение качества – залог успеха».
enum ActivityWithoutAction: ActivityRule {
  static let id = "activity-without-action"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Вместо дела названа тема."

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    guard isTheme(activity.title) else { return [] }
    return [
      finding(
        at: activity.origin, "Название \(activity.title.quoted) называет тему, а не дело",
        remedy: "напишите, что сделать: «провести собрание на тему …»")
    ]
  }

  private static let dashes = Needles(" –", " —", " - ")

  /// A dash before «залог», «путь» and the like makes a motto; in quotation marks it is the theme of a deed.
  private static func isTheme(_ title: String) -> Bool {
    guard dashes.areIn(title), !title.contains("«"), !title.contains("\"") else { return false }
    let words = title.replacingDashes.split(separator: " ").map { $0.lowercased() }
    return zip(words, words.dropFirst()).contains { dash, word in
      dash == "–" && ["залог", "путь", "основа", "ключ", "фактор", "условие", "шаг"].contains(word)
    }
  }
}

extension String {
  /// Every spaced dash as one kind of it.
  fileprivate var replacingDashes: String {
    String(map { $0 == "—" || $0 == "-" ? "–" : $0 })
  }
}
