import Diagnostics
import Reading
import Schedules

/// A part of the program that reads what people write.
enum Target: String, CaseIterable {
  /// The head of a file, as a school: the kind with the most forms of values.
  case head
  case roadmap
  case progress
  case schedule
  case template
  /// A whole content folder as one text (`Archive`), read, judged, and rendered into every format.
  case site
}

extension Target {
  /// Reads the bytes; whatever they are, nothing may trap, hang, or take much memory.
  func attempt(_ bytes: [UInt8]) {
    switch self {
    case .head: read(bytes, as: "m/schools/a.md")
    case .roadmap: read(Target.roadmapHead + bytes, as: "m/roadmaps/2023.md")
    case .progress: read(Target.recordHead + bytes, as: "m/progress/a.md")
    case .schedule: readSchedule(bytes)
    case .template: compile(bytes)
    case .site: LittleSite.make(of: Archive(bytes).files)
    }
  }

  private static let roadmapHead = Array(
    "---\nназвание: К\nпериод: 2022–2024\nприказ: {номер: 7}\n---\n".utf8)
  private static let recordHead = Array("---\nдата: 20.05.2023\nшкола: a\nкарта: 2023\n---\n".utf8)

  private func read(_ bytes: [UInt8], as path: String) {
    LittleSite.read([SourceFile(path: path, bytes: bytes)])
  }

  /// The first byte chooses the plan.
  private func readSchedule(_ bytes: [UInt8]) {
    let periods = ["2023", "2020/21", "2022-2024", "2021-02-08..2021-12-30"].compactMap(
      PlanPeriod.init(reading:))
    let phrase = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let period = periods[Int(bytes.first ?? 0) % periods.count]
    let schedule = Schedule(reading: phrase, in: PlanFacts(period: period))
    for occurrence in schedule.occurrences {
      precondition(occurrence.opens <= occurrence.due, "rule 14: a window opens before its end")
    }
    _ = schedule.json()
  }

  /// As the template of the home page, beside the project's own partials.
  private func compile(_ bytes: [UInt8]) {
    let home = SourceFile(path: "templates/home.mustache", bytes: bytes)
    LittleSite.make(of: LittleSite.plain, templates: ProjectTemplates.replacing("home", with: home))
  }
}
