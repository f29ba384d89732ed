import Monitoring
import Schedules
import Templating
import Testing

@testable import Publishing

@Suite struct TimelineViewTests {
  private func edition(_ plan: CalendarPlan) -> (RoadmapEdition, CalendarFacts) {
    let edition = plan.edition(on: "2023-06-15")
    return (
      edition.roadmaps[0],
      CalendarFacts(of: edition.roadmaps[0].duties, in: edition.municipality, under: edition.masthead)
    )
  }

  @Test func fillsTheWidthWithAYear() {
    let (edition, facts) = edition(CalendarPlan())
    let scale = TimelineScale(edition.roadmap.period, facts.agenda.items)
    #expect(scale.width == 1140)
    #expect(scale.start(of: day("2023-01-01")) == 0)
    #expect(scale.end(of: day("2023-12-31")) == 1140)
    #expect(scale.start(of: day("2003-04-30")) == 0)
    #expect(scale.months.count == 12)
  }

  @Test func stretchesToADeadlineAfterThePeriodButNotForEver() {
    var plan = CalendarPlan()
    plan.add("2.3", "Мониторинг", due: ["2024-01-03"])
    let (near, nearFacts) = edition(plan)
    #expect(TimelineScale(near.roadmap.period, nearFacts.agenda.items).last.iso == "2024-01")
    plan.say(.moved(to: day("2099-01-01")), of: "2.3", on: "2023-05-25", reason: "позже")
    let (far, farFacts) = edition(plan)
    #expect(TimelineScale(far.roadmap.period, farFacts.agenda.items).last.iso == "2024-12")
  }

  @Test func joinsShapesThatWouldOverlapIntoTheWorst() {
    var plan = CalendarPlan()
    plan.add("2.3", "Мониторинг", due: ["2023-03-01", "2023-03-02", "2023-09-01"])
    plan.say(.done, of: "2.3", on: "2023-03-01")
    let (edition, facts) = edition(plan)
    let view = TimelineView(edition: edition, calendar: facts, place: Place("r/2023/timeline.html"))
    guard case .records(let sections) = view.values[14], case .records(let rows) = sections[0].values[6],
      case .records(let shapes) = rows[0].values[12]
    else {
      Issue.record("no shapes")
      return
    }
    #expect(shapes.map { $0.values[0] } == [.text("noReport"), .text("upcoming")])
  }

  @Test func namesAtMostSixWindows() {
    var plan = CalendarPlan()
    plan.add("2.3", "Мониторинг", due: (1...9).map { "2023-0\($0)-10" })
    let (edition, facts) = edition(plan)
    let view = TimelineView(edition: edition, calendar: facts, place: Place("r/2023/timeline.html"))
    guard case .records(let sections) = view.values[14], case .records(let rows) = sections[0].values[6],
      case .texts(let dates) = rows[0].values[14], case .text(let more) = rows[0].values[15]
    else { return }
    #expect(dates.count == 6)
    #expect(more.replacing("\u{A0}", with: " ") == "ещё 3 срока, последний 10 сентября 2023")
  }
}
