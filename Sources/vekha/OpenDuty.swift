import Monitoring
import Schedules

/// A duty that somebody has to look at now: late, or due within the horizon.
struct OpenDuty: Hashable, Sendable {
  let roadmap: Roadmap.ID
  let activity: Activity.ID
  let title: String
  let school: School.ID?
  let due: Day
  let assessment: Assessment
}

extension OpenDuty {
  /// The open duties of a municipality in running and finished roadmaps, the longest due first.
  static func all(in report: MunicipalityReport, of schools: Set<School.ID>? = nil) -> [OpenDuty] {
    let duties = report.begun.flatMap { roadmap in
      roadmap.activities.flatMap { activity in
        activity.lines.filter { line in
          schools.map { meant in line.school.map(meant.contains) ?? false } ?? true
        }.flatMap { OpenDuty.all(in: $0, of: activity.activity, in: roadmap.roadmap.id) }
      }
    }
    return duties.enumerated().sorted {
      ($0.element.due, $0.offset) < ($1.element.due, $1.offset)
    }.map(\.element)
  }

  private static func all(
    in line: DutyLine, of activity: Activity, in roadmap: Roadmap.ID
  ) -> [OpenDuty] {
    line.occurrences.filter { occurrence in
      let kind = occurrence.assessment.kind
      return occurrence.isCounted && (kind.isTrouble || kind == .dueSoon || kind == .inProgress)
    }.map {
      OpenDuty(
        roadmap: roadmap, activity: line.activity, title: activity.title, school: line.school, due: $0.due,
        assessment: $0.assessment)
    }
  }

  /// How it stands, in the site's words.
  var state: String {
    let days = counted(assessment.days, "день", "дня", "дней")
    switch assessment {
    case .overdue: return "просрочено на \(days)"
    case .noReport: return "нет отчёта \(days)"
    case .notFulfilled: return "не выполнено"
    case .dueSoon(0): return "срок сегодня"
    case .dueSoon: return "срок через \(days)"
    case .inProgress(let share): return "в работе" + (share.map { ", \($0) %" } ?? "")
    case .fulfilled, .fulfilledLate, .upcoming, .cancelled, .undated: return ""
    }
  }
}
