import ArgumentParser
import Diagnostics
import Monitoring
import Schedules

/// The options of all commands that read the two folders.
struct FolderOptions: ParsableArguments {
  @Option(help: "Папка с содержанием.", transform: FolderOptions.trimmed)
  var content = "content"

  @Option(
    name: .customLong("templates"),
    help: "Папка с шаблонами; чего в ней нет, берётся из программы. Без неё — templates, если есть.",
    transform: FolderOptions.trimmed)
  var ownTemplates: String?

  @Option(
    name: .customLong("as-of"),
    help: "Отчётная дата: 2023-06-15 или 15.06.2023. Иначе та, что в site.md, иначе сегодня.",
    transform: FolderOptions.day)
  var asOf: Day?

  @Option(help: "Сколько потоков работает одновременно.")
  var jobs = processorCount

  func validate() throws {
    guard (1...1024).contains(jobs) else { throw ValidationError("--jobs: число от 1 до 1024.") }
  }
}

extension FolderOptions {
  /// The folder whose templates come before the built-in ones.
  var templates: String { ownTemplates ?? "templates" }

  /// The folders that are read.
  var inputs: [String] { [content, templates] }

  /// The report date: as asked for, else the site's, else today in the site's time zone.
  func reportDay(of settings: SiteSettings, findings: inout Findings) -> Day {
    asOf ?? settings.reportDate ?? ReportDay.today(in: settings, of: content, findings: &findings)
  }

  /// A folder without slashes at its end, as messages print it.
  private static func trimmed(_ path: String) throws -> String {
    guard !path.isEmpty else { throw ValidationError("Имя папки не может быть пустым.") }
    var path = path[...]
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    while path.hasPrefix("./"), path.utf8.count > 2 { path.removeFirst(2) }
    return String(path)
  }

  /// A date as people type it.
  static func day(_ text: String) throws -> Day {
    if let day = Day(iso: text) { return day }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
      let date = Day(year: year, month: month, day: day)
    else { throw ValidationError("«\(text)» не дата. Пишите так: 2023-06-15 или 15.06.2023.") }
    return date
  }
}
