import ArgumentParser
import Diagnostics

/// `vekha check`: everything but writing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Проверить содержание и шаблоны, ничего не записывая.")

  /// How the findings are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
  }

  @OptionGroup var folders: FolderOptions

  @Option(help: "Вид отчёта: text, json (для редакторов) или sarif.")
  var format = Format.text

  @Flag(help: "Считать предупреждения ошибками.")
  var strict = false

  func run() throws {
    var stopwatch = Stopwatch()
    var nothing: Publication?
    let survey = try Survey(of: folders)
    let site = try PreparedSite(
      of: survey, going: survey.municipalities, into: &nothing, stopwatch: &stopwatch)
    try show(site.findings, survey)
    guard site.findings.allow(strict) else { throw ExitCode(1) }
  }

  private func show(_ findings: Findings, _ survey: Survey) throws {
    switch format {
    case .json: Terminal.output.say(findings.json.printed)
    case .sarif: Terminal.output.say(findings.sarif(version: Vekha.version).printed)
    case .text:
      let printer = DiagnosticPrinter(
        sources: try survey.sources(of: findings), isColoured: Terminal.output.isColoured)
      let count = DiagnosticPrinter.count(of: findings)
      Terminal.output.write(printer.text(of: findings))
      Terminal.output.say(count.isEmpty ? "Ошибок и замечаний нет." : "Итого: \(count).")
    }
  }
}
