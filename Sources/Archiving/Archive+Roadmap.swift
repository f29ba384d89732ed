import Monitoring
import Schedules

extension Archive {
  mutating func passed(_ given: Roadmap?) -> Roadmap {
    var roadmap = Roadmap(
      id: passed(given?.id), title: passed(given?.title), period: passed(given?.period),
      periodText: passed(given?.periodText), origin: passed(given?.origin))
    roadmap.order = optional(given?.order) { $0.passed($1) }
    roadmap.appendix = optional(given?.appendix) { $0.passed($1) }
    roadmap.coordinator = optional(given?.coordinator) { $0.passed($1) }
    roadmap.school = optional(given?.school) { $0.passed($1) }
    roadmap.schools = list(given?.schools) { $0.passed($1) }
    roadmap.amendments = list(given?.amendments) { $0.passed($1) }
    roadmap.documents = list(given?.documents) { $0.passed($1) }
    roadmap.body = passed(given?.body)
    roadmap.sections = list(given?.sections) { [roadmap] in $0.passed($1, of: roadmap) }
    return roadmap
  }

  private mutating func passed(_ given: PlanPeriod?) -> PlanPeriod {
    let form = passed(given?.form, among: [.calendarYear, .schoolYear, .severalYears, .days])
    let (first, last) = (passed(given?.first), passed(given?.last))
    if first > last { refuse() }
    guard let period = PlanPeriod(form: form, first: min(first, last), last: last) else {
      preconditionFailure("a period's days are in order")
    }
    return period
  }

  private mutating func passed(_ given: Act?) -> Act {
    Act(
      number: passed(given?.number), date: optional(given?.date) { $0.passed($1) },
      issuer: passed(given?.issuer), basis: passed(given?.basis), origin: passed(given?.origin))
  }

  private mutating func passed(_ given: CycleDocument?) -> CycleDocument {
    CycleDocument(
      stage: passed(given?.stage, among: CycleDocument.Stage.allCases), title: passed(given?.title),
      target: passed(given?.target), origin: passed(given?.origin))
  }

  private mutating func passed(_ given: Roadmap.Section?, of roadmap: Roadmap) -> Roadmap.Section {
    var section = Roadmap.Section(
      number: passed(given?.number), title: passed(given?.title),
      month: optional(given?.month) { $0.passed($1) }, body: passed(given?.body),
      origin: passed(given?.origin))
    let plan = roadmap.planFacts(in: section)
    section.activities = list(given?.activities) { $0.passed($1, in: plan) }
    return section
  }

  private mutating func passed(_ given: Activity?, in plan: PlanFacts) -> Activity {
    var activity = Activity(
      id: passed(given?.id), title: passed(given?.title), schedule: passed(given?.schedule, in: plan),
      origin: passed(given?.origin))
    activity.number = passed(given?.number)
    activity.formerly = list(given?.formerly) { $0.passed($1, in: plan) }
    activity.parties = list(given?.parties) { $0.passed($1) }
    activity.audience = passed(given?.audience)
    activity.audienceText = passed(given?.audienceText)
    activity.form = passed(given?.form)
    activity.result = passed(given?.result)
    activity.measure = optional(given?.measure) { $0.passed($1) }
    activity.riskFactors = list(given?.riskFactors) { $0.passed($1, among: RiskFactor.allCases) }
    activity.body = passed(given?.body)
    activity.scheduleOrigin = passed(given?.scheduleOrigin)
    activity.partiesOrigin = passed(given?.partiesOrigin)
    return activity
  }

  /// Only the phrase: what it means in its plan takes no longer to find again than to keep.
  private mutating func passed(_ given: Schedule?, in plan: PlanFacts) -> Schedule {
    let phrase = passed(given?.phrase)
    return given ?? Schedule(reading: isWhole ? phrase : "", in: plan)
  }

  private mutating func passed(_ given: Activity.Former?, in plan: PlanFacts) -> Activity.Former {
    Activity.Former(
      schedule: passed(given?.schedule, in: plan), amendment: passed(given?.amendment),
      heldUntil: passed(given?.heldUntil), origin: passed(given?.origin))
  }

  /// The schools; no list of them when the duty is the municipality's.
  private mutating func passed(_ given: Activity.Audience?) -> Activity.Audience {
    var schools: [School.ID]?
    if case .schools(let named) = given { schools = named }
    return optional(schools) { archive, schools in archive.list(schools) { $0.passed($1) } }
      .map { .schools($0) } ?? .municipality
  }

  private mutating func passed(_ given: Measure?) -> Measure {
    Measure(
      text: passed(given?.text), comparison: passed(given?.comparison, among: [.atLeast, .atMost]),
      target: optional(given?.target) { $0.passed($1) }, unit: passed(given?.unit),
      origin: passed(given?.origin))
  }
}
