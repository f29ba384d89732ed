import Schedules

extension PeriodReport {
  /// The text of `reports/2023-05.md`: the period's figures as a roadmap's report has them, and a place for
  /// conclusions (rule 27: as of the report's own day).
  ///
  /// `report` is made as of the day that stands in the front matter; what the coordinator has already written
  /// stays when it is given as `conclusions`.
  public static func text(
    closing period: ReportingPeriod, of report: RoadmapReport, author: String = "муниципальный координатор",
    level: String? = nil, conclusions: String = ""
  ) -> String {
    var lines = [
      "---", "период: \(period.id)", "дата: \(report.day.written)", "карта: \(report.roadmap.id.text)",
      "автор: \(author)", "итоги:",
    ]
    lines += figureLines(closing: period, of: report)
    if let level { lines.append("  \(levelName): \"\(level.filter { $0 != "\"" })\"") }
    lines.append("---")
    let body =
      conclusions.isEmpty
      ? "Служебно: напишите здесь выводы за период: что сделано, что мешало, что нужно сделать дальше."
      : conclusions
    return lines.joined(separator: "\n") + "\n" + body + "\n"
  }
}

extension PeriodReport {
  /// The frozen figures as they stand below `итоги:`, a line each.
  public static func figureLines(closing period: ReportingPeriod, of report: RoadmapReport) -> [String] {
    let tally = report.narrowed(to: period.days).tally
    return FrozenFigure.allCases.map { "  \($0.rawValue): \($0.value(in: tally))" }
  }
}

extension Day {
  /// The day as authors write it: `05.06.2023`.
  fileprivate var written: String {
    iso.split(separator: "-").reversed().joined(separator: ".")
  }
}
