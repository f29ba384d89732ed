import Diagnostics
import Monitoring

/// The municipality's file defines a party that answers for nothing.
enum ListedWithoutTask: MunicipalityRule {
  static let id = "listed-without-task"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Исполнитель есть в списке района, но ни за что не отвечает."

  static func findings(in municipality: Municipality) -> [Diagnostic] {
    guard !municipality.roadmaps.isEmpty else { return [] }
    let busy = Set(municipality.roadmaps.flatMap(\.activities).flatMap(\.parties))
    return municipality.parties.filter { municipality.isDefined($0) && !busy.contains($0.id) }.map { party in
      finding(
        at: party.origin, "Исполнитель \(party.id.text.quoted) ни за одно мероприятие не отвечает",
        remedy: "назовите его в «Исполнители» мероприятия или уберите из списка")
    }
  }
}
