import Monitoring
import Schedules

extension Archive {
  mutating func passed(_ given: Statement?) -> Statement {
    Statement(
      record: passed(given?.record), place: passed(given?.place), roadmap: passed(given?.roadmap),
      activity: passed(given?.activity), school: optional(given?.school) { $0.passed($1) },
      date: passed(given?.date), reported: passed(given?.reported), author: passed(given?.author),
      status: passed(given?.status), coverage: passed(given?.coverage),
      coverageText: passed(given?.coverageText), speaksForSchools: passed(given?.speaksForSchools),
      evidence: list(given?.evidence) { $0.passed($1) }, value: optional(given?.value) { $0.passed($1) },
      reason: passed(given?.reason), body: passed(given?.body),
      corrects: optional(given?.corrects) { $0.passed($1) }, origin: passed(given?.origin))
  }

  private mutating func passed(_ given: StatedStatus?) -> StatedStatus {
    let plain: [StatedStatus] = [.done, .notDone, .cancelled, .inProgress(share: nil), .partly(share: nil)]
    var (begun, partly, moved): (Int?, Int?, Day?)
    if case .inProgress(let share) = given { begun = share }
    if case .partly(let share) = given { partly = share }
    if case .moved(let day) = given { moved = day }
    if let share = optional(begun, { $0.passed($1) }) { return .inProgress(share: share) }
    if let share = optional(partly, { $0.passed($1) }) { return .partly(share: share) }
    if let day = optional(moved, { $0.passed($1) }) { return .moved(to: day) }
    return passed(given, among: plain)
  }

  private mutating func passed(_ given: Statement.Coverage?) -> Statement.Coverage {
    var (key, day): (String?, Day?)
    if case .occurrence(let given) = given { key = given }
    if case .from(let given) = given { day = given }
    if let key = optional(key, { $0.passed($1) }) { return .occurrence(key: key) }
    return optional(day) { $0.passed($1) }.map { .from($0) } ?? .unsaid
  }

  private mutating func passed(_ given: Evidence?) -> Evidence {
    Evidence(title: passed(given?.title), target: passed(given?.target))
  }

  mutating func passed(_ given: PeriodReport?) -> PeriodReport {
    let kind = passed(given?.period.kind, among: ReportingPeriod.Kind.allCases)
    var report = PeriodReport(
      id: passed(given?.id), period: ReportingPeriod(kind, holding: passed(given?.period.start)),
      date: passed(given?.date), roadmap: passed(given?.roadmap), origin: passed(given?.origin))
    report.author = passed(given?.author)
    report.figures = list(given?.figures) { $0.passed($1) }
    report.body = passed(given?.body)
    return report
  }

  private mutating func passed(_ given: PeriodReport.Figure?) -> PeriodReport.Figure {
    PeriodReport.Figure(name: passed(given?.name), value: passed(given?.value), origin: passed(given?.origin))
  }
}
