import ArgumentParser
import Monitoring
import Schedules

/// `vekha close`: freezes a period's figures in a report that the coordinator completes with conclusions.
struct CloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Закрыть период: записать его числа в отчёт координатора.")

  @OptionGroup var folders: FolderOptions
  @Argument(help: "Период: 2023-05, 2023-Q2, 2023-H1 или 2023.", transform: CloseCommand.period)
  var period: ReportingPeriod
  @Option(help: "Муниципалитет: имя его папки или краткое название.") var municipality: String?
  @Option(help: "Дорожная карта, если их несколько.") var roadmap: String?

  func run() throws {
    let report = try Submission.report(of: folders)
    let municipality = try municipality(of: report)
    let roadmap = try roadmap(of: municipality)
    let known = municipality.municipality.report(on: period, of: roadmap.roadmap.id)
    let day = known?.date ?? report.day
    guard period.last <= day else {
      throw ValidationError(
        "Период \(period.id) заканчивается \(period.last.dotted), а дата отчёта \(day.dotted). Закройте его позже."
      )
    }
    try write(judged(roadmap, of: municipality, on: day, report.content), known, in: municipality)
  }

  /// The roadmap as it stood on the day that the report bears (rule 27).
  private func judged(
    _ report: RoadmapReport, of municipality: MunicipalityReport, on day: Day, _ content: Content
  ) -> RoadmapReport {
    RoadmapReport(
      on: report.roadmap, statements: municipality.municipality.statements(about: report.roadmap.id),
      by: Judgement(of: content, on: day))
  }

  private func write(
    _ report: RoadmapReport, _ known: PeriodReport?, in municipality: MunicipalityReport
  ) throws {
    let folder = "\(folders.content)/\(municipality.municipality.id.text)/reports"
    guard let known else {
      let name = municipality.roadmaps.count > 1 ? "\(period.id)-\(report.roadmap.id.text)" : period.id
      try NewCommand.write(PeriodReport.text(closing: period, of: report), to: "\(folder)/\(name).md")
      return
    }
    let path = "\(folder)/\(known.id.text).md"
    guard !known.isFrozen else {
      throw ValidationError(
        "Период \(period.id) уже закрыт: \(path). Чтобы закрыть его заново, удалите «итоги».")
    }
    let text = PeriodReport.text(
      closing: period, of: report, author: known.author, level: known.level,
      conclusions: CloseCommand.body(of: try Disk.read(path) ?? []))
    try Disk.replace(path, Array(text.utf8))
    Terminal.output.say("Числа периода \(period.id) записаны: \(path)")
  }

  /// What stands after a file's front matter, as its author wrote it.
  private static func body(of bytes: [UInt8]) -> String {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let rules = lines.indices.filter { lines[$0] == "---" }
    guard rules.count > 1 else { return "" }
    var body = lines[(rules[1] + 1)...]
    while body.last?.isEmpty == true { body.removeLast() }
    return body.joined(separator: "\n")
  }

  private static func period(_ text: String) throws -> ReportingPeriod {
    guard let period = ReportingPeriod(id: text.uppercased()) else {
      throw ValidationError("«\(text)» не период. Пишите 2023-05, 2023-Q2, 2023-H1 или 2023.")
    }
    return period
  }
}

extension CloseCommand {
  private func municipality(of report: MonitoringReport) throws -> MunicipalityReport {
    var filter = DutyFilter()
    filter.municipality = municipality
    let meant = try filter.municipalities(of: report).filter { !roadmaps(of: $0).isEmpty }
    if let only = meant.first, meant.count == 1 { return only }
    let known = meant.map(\.municipality.id.text).joined(separator: ", ")
    throw ValidationError(
      known.isEmpty
        ? "Карт, период которых захватывает \(period.id), нет."
        : "Назовите муниципалитет: --municipality. Есть: \(known).")
  }

  private func roadmap(of municipality: MunicipalityReport) throws -> RoadmapReport {
    let meant = roadmaps(of: municipality)
    if let only = meant.first, meant.count == 1 { return only }
    let known = meant.map(\.roadmap.id.text).joined(separator: ", ")
    throw ValidationError("Назовите карту: --roadmap. Есть: \(known).")
  }

  /// The roadmaps that have begun and hold the period, at least in part.
  private func roadmaps(of municipality: MunicipalityReport) -> [RoadmapReport] {
    municipality.begun.filter {
      (roadmap ?? $0.roadmap.id.text) == $0.roadmap.id.text
        && ($0.roadmap.period.first...$0.roadmap.period.last).overlaps(period.days)
    }
  }
}
