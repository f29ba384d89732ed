import Monitoring
import Schedules

@testable import Checking

extension Statement {
  /// What was said of an activity of the test's roadmap, «выполнено» by the municipality if nothing else is said.
  static func said(
    _ activity: String, _ status: StatedStatus = .done, by school: String? = nil, on date: String,
    reported: String? = nil, record: String = "r", covering coverage: Statement.Coverage = .unsaid,
    correcting wrong: String? = nil, value: Quantity? = nil, because reason: String = ""
  ) -> Statement {
    Statement(
      record: .init(record), place: 0, roadmap: .init("2023"), activity: .init(activity),
      school: school.map { .init($0) }, date: .on(date), reported: .on(reported ?? date), author: "",
      status: status, coverage: coverage, value: value, reason: reason,
      corrects: wrong.map { Statement.RecordID($0) },
      origin: Origin(path: "rayon/progress/\(record).md", line: 6))
  }
}

extension Content {
  /// Statements about a roadmap of three activities: 1 the municipality's, 2 with a measure, 3 of one school.
  static func records(_ statements: Statement..., also: (inout Content) -> Void = { _ in }) -> Content {
    let measure = Measure(
      text: "не менее 6 выездов", comparison: .atLeast, target: 6, unit: "выездов",
      origin: Origin(path: Roadmap.path, line: 12))
    let roadmap = Roadmap.plan(
      Row("1", "Анализ"), Row("2", "Выезды") { $0.measure = measure },
      Row("3", "Отчёты") { $0.audience = .schools([.init("shkola")]) })
    return of(.rayon(roadmap) { $0.statements = statements }, also: also)
  }

  /// The content of one school, and of a roadmap if there is one.
  static func school(_ roadmaps: Roadmap..., also: (inout School) -> Void) -> Content {
    var school = School(
      id: .init("shkola"), name: "Школа", origin: Origin(path: "rayon/schools/shkola.md", line: 1))
    also(&school)
    var municipality = Municipality.rayon()
    municipality.roadmaps = roadmaps
    municipality.schools = [school]
    return of(municipality)
  }
}

extension Indicator {
  /// A series from 2022 on with so many pupils each year.
  static func results(pupils: Int...) -> Indicator {
    let years = pupils.enumerated().map { place, count in
      Year(
        year: 2022 + place, value: Quantity(value: 50, text: "50"), count: count, municipality: nil,
        region: nil,
        isBreak: false, origin: Origin(path: "rayon/schools/shkola.md", line: 8 + place))
    }
    return Indicator(name: "ОГЭ, математика", better: .higher, years: years)
  }
}
