import Monitoring
import Schedules
import Templating

/// The coordinator's word that stands instead of the worst state (rule 23).
struct LevelView: View {
  static let shape = Shape(
    "level",
    [
      .text("text", "кто, когда и как оценил положение, и почему это важнее худшего состояния"),
      .text("brief", "то же для таблиц: оценка координатора: «устранимо»"),
      .text("link", "отчёт, в котором это сказано"),
    ])

  let stated: StatedLevel
  let roadmap: RoadmapEdition
  let place: Place
  /// Whether the page is about several roadmaps, so that this one has to be named.
  var isOneOfMany = false

  func fill(_ values: inout Values) {
    values.text(Wording.level(stated, of: isOneOfMany ? roadmap.roadmap.title : ""))
    values.text("оценка координатора: «\(stated.level)», \(Wording.date(stated.report.date))")
    values.text(
      place.link(
        to: SitePath.monitoring(
          stated.report.period, of: roadmap.roadmap.id, in: roadmap.municipality.id),
        stated.report.body.isEmpty ? "" : "conclusions"))
  }
}

extension RoadmapEdition {
  /// The coordinator's word on the roadmap, where it stands instead of the worst state: one or none.
  func levels(at place: Place, isOneOfMany: Bool = false) -> [LevelView] {
    guard let stated = report.statedLevel(in: municipality) else { return [] }
    return [LevelView(stated: stated, roadmap: self, place: place, isOneOfMany: isOneOfMany)]
  }
}

extension MunicipalityEdition {
  /// The coordinator's words that stand instead of the worst states of these duties, roadmap by roadmap.
  func levels(over duties: [Duty], at place: Place) -> [LevelView] {
    counting.filter { roadmap in
      duties.contains { $0.roadmap === roadmap.report && $0.isCounted && $0.line.assessment.kind.isTrouble }
    }.flatMap { $0.levels(at: place, isOneOfMany: true) }
  }
}

extension Wording {
  /// The coordinator's word, and that it stands instead of the worst state.
  static func level(_ stated: StatedLevel, of roadmap: String) -> String {
    let whole = roadmap.isEmpty ? "положение" : "положение по карте «\(roadmap)»"
    return
      "Координатор \(date(stated.report.date)) оценил \(whole) так: «\(stated.level)». Его отчёт новее невыполненных сроков, поэтому общую оценку даёт он, а не худшее состояние."
  }
}
