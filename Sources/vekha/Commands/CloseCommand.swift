import ArgumentParser
import Diagnostics
import Monitoring
import Reading
import Schedules

/// `vekha close`: freezes a period's figures in the coordinator's report.
struct CloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Закрыть период: записать его итоги в отчёт координатора.",
    discussion: "Если отчёт уже написан, в нём меняются только «итоги»; слова автора остаются.")

  @OptionGroup var folders: FolderOptions
  @Argument(help: "Период: 2023-05, 2023-Q2, 2023-H1 или 2023.", transform: CloseCommand.period)
  var period: ReportingPeriod
  @Option(help: "Муниципалитет: имя его папки или краткое название.") var municipality: String?
  @Option(help: "Дорожная карта, если их несколько.") var roadmap: String?
  @Option(
    help: "День, на который считаются итоги; без него — дата из отчёта, иначе отчётная дата.",
    transform: FolderOptions.day)
  var date: Day?
  @Flag(help: "Заменить итоги, которые уже записаны.") var again = false

  func run() throws {
    let report = try Submission.report(of: folders)
    let target = try ClosingTarget(of: period, in: report, municipality: municipality, roadmap: roadmap)
    let day = date ?? target.report?.date ?? report.day
    guard day >= period.last else {
      throw ValidationError(
        "К \(day.dotted) период \(period.id) ещё не кончился: его последний день \(period.last.dotted).")
    }
    if target.report?.isFrozen == true, !again {
      Terminal.errors.say(
        "Период \(period.id) уже закрыт: \(folders.content)/\(target.path). Закрыть заново: --again.")
      throw ExitCode(1)
    }
    let judged = MonitoringReport(on: report.content, asOf: day)
    guard let closing = target.closing(in: judged) else {
      throw ValidationError("К \(day.dotted) карта «\(target.roadmap.text)» ещё не начата.")
    }
    try write(closing, to: target)
  }

  private func write(_ closing: RoadmapReport, to target: ClosingTarget) throws {
    let place = folders.content + "/" + target.path
    guard let report = target.report else {
      let text = PeriodReport.text(closing: period, of: closing)
      return try NewCommand.write(text, to: place)
    }
    guard let bytes = try Disk.read(place),
      var revision = ReportRevision(of: SourceFile(path: target.path, bytes: bytes))
    else { throw MachineFault("изменить", place, code: notThere) }
    let known = Set(FrozenFigure.allCases.map(\.rawValue))
    revision.set(
      figures: PeriodReport.figureLines(closing: period, of: closing),
      others: report.figures.filter { !known.contains($0.name) }.map { ($0.name, $0.value) })
    if closing.day != report.date { revision.set(date: closing.day.dotted) }
    try Disk.replace(place, revision.bytes)
    Terminal.output.say("Итоги за \(period.id) на \(closing.day.dotted) записаны: \(place)")
  }

  private static func period(_ text: String) throws -> ReportingPeriod {
    guard let period = ReportingPeriod(id: text.uppercased()) else {
      throw ValidationError("«\(text)» не период. Пишите так: 2023-05, 2023-Q2, 2023-H1 или 2023.")
    }
    return period
  }
}
