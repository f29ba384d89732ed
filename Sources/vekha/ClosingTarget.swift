import ArgumentParser
import Monitoring

/// The roadmap whose period is closed, and the file that its figures go into.
struct ClosingTarget {
  let municipality: Municipality
  let roadmap: Roadmap.ID
  /// The report that is there already.
  let report: PeriodReport?
  /// The report's path from the content's folder.
  let path: String
}

extension ClosingTarget {
  /// Finds the one roadmap that is meant; when several could be, a usage error names them.
  init(
    of period: ReportingPeriod, in report: MonitoringReport, municipality: String?, roadmap: String?
  ) throws {
    var filter = DutyFilter()
    filter.municipality = municipality
    let meant = try filter.municipalities(of: report).flatMap { municipality in
      municipality.begun.map(\.roadmap).filter { plan in
        plan.period.first <= period.last && period.first <= plan.period.last
          && roadmap.map { plan.id.text == $0 } ?? true
      }.map { (municipality.municipality, $0.id) }
    }
    guard let only = meant.first, meant.count == 1 else {
      let known = meant.map { "--municipality \($0.0.id.text) --roadmap \($0.1.text)" }
      throw ValidationError(
        meant.isEmpty
          ? "Нет начатой карты, в период которой входит \(period.id)."
          : "Назовите карту: \(known.joined(separator: "; ")).")
    }
    (self.municipality, self.roadmap) = only
    self.report = only.0.report(on: period, of: only.1)
    path = self.report?.origin.path ?? ClosingTarget.freshPath(of: period, for: only.1, in: only.0)
  }

  /// The roadmap in a report as of another day; nil when it had not begun.
  func closing(in report: MonitoringReport) -> RoadmapReport? {
    report.municipalities.first { $0.municipality.id == municipality.id }?.begun.first {
      $0.roadmap.id == roadmap
    }
  }

  /// `2023-05.md`, with the roadmap's name where there are several.
  private static func freshPath(
    of period: ReportingPeriod, for roadmap: Roadmap.ID, in municipality: Municipality
  ) -> String {
    let name = municipality.roadmaps.count > 1 ? "\(period.id)-\(roadmap.text)" : period.id
    return "\(municipality.id.text)/reports/\(name).md"
  }
}
