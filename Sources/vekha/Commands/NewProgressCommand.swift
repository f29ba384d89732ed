import ArgumentParser
import Monitoring
import Schedules

/// `vekha new progress`: a record with the open duties listed, for the author to keep, change or delete.
struct NewProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Запись о ходе: с перечнем того, что просрочено и чему скоро срок.")

  @OptionGroup var folders: FolderOptions
  @Argument(help: "Муниципалитет: имя его папки или краткое название.") var municipality: String
  @Option(help: "Школа, от имени которой запись; без неё — от муниципалитета.") var school: String?
  @Option(help: "Дорожная карта, если их несколько.") var roadmap: String?

  func run() throws {
    let report = try Submission.report(of: folders)
    var filter = DutyFilter()
    filter.municipality = municipality
    filter.school = school
    guard let meant = try filter.municipalities(of: report).first else { return }
    let school = try filter.schools(of: [meant])?.min()
    let roadmap = try roadmap(of: meant)
    let duties = OpenDuty.all(in: meant).filter { $0.roadmap == roadmap && $0.school == school }
    let author = school?.text ?? "municipality"
    try NewCommand.write(
      NewProgressCommand.text(on: report.day, of: school, roadmap, duties),
      to: "\(folders.content)/\(meant.municipality.id.text)/progress/\(report.day.iso)-\(author).md")
  }

  private func roadmap(of report: MunicipalityReport) throws -> Roadmap.ID {
    let running = report.begun.map(\.roadmap.id)
    let meant = roadmap.map { name in running.filter { $0.text == name } } ?? running
    if let only = meant.first, meant.count == 1 { return only }
    let known = running.map(\.text).joined(separator: ", ")
    throw ValidationError(known.isEmpty ? "Начатых карт нет." : "Назовите карту: --roadmap. Есть: \(known).")
  }

  /// A draft, so that it changes nothing until its author says so; hints are `Служебно`, so they never leak.
  private static func text(
    on day: Day, of school: School.ID?, _ roadmap: Roadmap.ID, _ duties: [OpenDuty]
  ) -> String {
    let head = """
      ---
      дата: \(day.dotted)
      \(school.map { "школа: \($0.text)\n" } ?? "")карта: \(roadmap.text)
      автор: \(school == nil ? "координатор" : "школьный координатор")
      черновик: да
      ---
      Служебно: оставьте то, о чём отчитываетесь, поправьте статус и удалите строку «черновик: да».
      Статусы: выполнено; в работе, 60 %; частично; не выполнено; перенесено на 01.04.2024; отменено.

      """
    return head
      + duties.map { duty in
        "\n## \(duty.activity.text) В работе\n\n- За: \(duty.due.dotted)\n- Подтверждение:\n\n"
          + "Служебно: \(duty.title), срок \(duty.due.dotted), \(duty.state).\n"
      }.joined()
  }
}
