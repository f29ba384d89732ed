import ArgumentParser

/// `vekha build`: the content becomes the site.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Собрать сайт из content/ в public/.")

  @OptionGroup var folders: FolderOptions

  @Option(help: "Папка, в которую собирается сайт.")
  var output = "public"

  @Flag(help: "Не собирать и при предупреждениях.")
  var strict = false

  @Option(help: "Собрать заново только этот муниципалитет (имя папки); остальные стоят, как были собраны.")
  var municipality: String?

  @Flag(help: "Показать, сколько времени занял каждый шаг.")
  var timings = false

  @Option(name: .customLong("timings-file"), help: "Записать время шагов в файл JSON.")
  var timingsFile: String?

  func validate() throws {
    try FolderOverlap.refuse(output: output, inputs: folders.inputs)
  }

  func run() throws {
    var stopwatch = Stopwatch()
    let build = Build(
      folders: folders, output: output, isStrict: strict, only: municipality.map { .init($0) })
    let outcome = try build.runIfNeeded(&stopwatch)
    if timings { Terminal.errors.write(stopwatch.table) }
    if let timingsFile { try Disk.replace(timingsFile, Array((stopwatch.json.printed + "\n").utf8)) }
    // The system frees at once what would be freed here piece by piece.
    withExtendedLifetime(outcome) {
      BuildCommand.exit(withError: outcome.isDone ? nil : ExitCode(1))
    }
  }
}
