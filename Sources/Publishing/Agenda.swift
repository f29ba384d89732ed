import Monitoring
import Schedules

/// The duties of a roadmap, a school or a party by month and day, found once for all pages that show them.
struct Agenda: Sendable {
  /// The duties, in the plan's order.
  let duties: [Duty]
  /// What is due, by day; of one day in the plan's order.
  private(set) var items: [AgendaItem] = []
  /// The months in which something is due, oldest first.
  private(set) var months: [AgendaMonth] = []
  /// Activities without a day, in the plan's order.
  private(set) var undated: [UndatedActivity] = []

  init(of duties: [Duty]) {
    self.duties = duties
    gather()
    items = items.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
      .map(\.element)
    groupByMonth()
  }
}

/// The part of an agenda that is due in one month.
struct AgendaMonth: Sendable {
  let month: Month
  /// The places of its items in the agenda.
  let items: Range<Int>
  /// Its occurrences by state, each school's own (rule 22).
  let tally: Tally
  /// The worst state in it; nil when all of it lies outside the plan's period.
  let worst: Assessment?
}

/// An activity whose deadline names no day.
struct UndatedActivity: Sendable {
  /// The place of its first duty in the agenda.
  let duty: Int
  /// How many schools it concerns.
  private(set) var count = 0
  private(set) var assessment = Assessment.undated(records: 0)
  private var records = 0

  init(duty: Int) { self.duty = duty }

  mutating func add(_ line: DutyLine) {
    count += 1
    records += line.undatedStatements.count
    assessment = line.assessment == .cancelled && count == 1 ? .cancelled : .undated(records: records)
  }
}

extension Agenda {
  /// The month with its neighbours, which are the nearest months in which something is due.
  func neighbours(of place: Int) -> (previous: Month?, next: Month?) {
    (place > 0 ? months[place - 1].month : nil, place + 1 < months.count ? months[place + 1].month : nil)
  }

  /// Puts the occurrences of each activity together: the lines of one activity stand side by side.
  private mutating func gather() {
    var places: [AgendaItem.Key: Int] = [:]
    for (place, duty) in duties.enumerated() {
      let isNew = place == 0 || !duty.isOfSameActivity(as: duties[place - 1])
      if isNew { places.removeAll(keepingCapacity: true) }
      if duty.line.occurrences.isEmpty {
        if isNew { undated.append(UndatedActivity(duty: place)) }
        undated[undated.count - 1].add(duty.line)
      }
      for occurrence in duty.line.occurrences {
        let key = AgendaItem.Key(due: occurrence.due, label: occurrence.deadline.current.label)
        if let known = places[key] {
          items[known].add(occurrence)
        } else {
          places[key] = items.count
          items.append(AgendaItem(key, duty: place, occurrence))
        }
      }
    }
  }

  private mutating func groupByMonth() {
    var start = 0
    while start < items.count {
      let month = items[start].due.month
      let last = month.last
      var end = start
      var tally = Tally()
      while end < items.count, items[end].due <= last {
        tally += items[end].tally
        end += 1
      }
      let counted = items[start..<end].lazy.filter { !$0.isOutsidePeriod }.map(\.assessment)
      let worst = counted.worst ?? counted.first
      months.append(AgendaMonth(month: month, items: start..<end, tally: tally, worst: worst))
      start = end
    }
  }
}

extension Duty {
  /// Whether both are lines of one activity.
  fileprivate func isOfSameActivity(as other: Duty) -> Bool {
    line.activity == other.line.activity && roadmap.roadmap.id == other.roadmap.roadmap.id
      && municipality == other.municipality
  }
}
