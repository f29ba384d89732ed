import Diagnostics
import Monitoring
import Schedules

/// A record that lies after the site's report date, and is not counted; said once for a file.
enum FutureRecord: Rule {
  static let id = "future-record"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Запись сдана позже даты отчёта сайта."

  static func findings(in content: Content) -> [Diagnostic] {
    guard let asOf = content.settings.reportDate else { return [] }
    return content.municipalities.compactMap { municipality in
      let later = municipality.statements.filter { $0.reported > asOf }
      guard let first = later.first else { return nil }
      let others = later.count > 1 ? " и все после неё (всего \(later.count))" : ""
      let verb = later.count > 1 ? "входят" : "входит"
      return finding(
        at: first.origin,
        "Запись, сданная \(first.reported.russian)\(others), позже даты отчёта \(asOf.russian): в отчёт не \(verb)",
        remedy: "проверьте «дата» и «сдано»; если всё верно, записи войдут в отчёт на более позднюю дату")
    }
  }
}
