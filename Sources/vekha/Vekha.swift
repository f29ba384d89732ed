import ArgumentParser

/// The program: parses the command line, runs a command, and is the one place where a fault becomes a
/// sentence and an exit code.
@main
struct Vekha: ParsableCommand {
  /// The version that `--version` prints.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "vekha",
    abstract: "Сайт отчётности по дорожным картам из папки текстовых файлов.",
    version: version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, StatusCommand.self, NewCommand.self,
      CloseCommand.self, ScheduleCommand.self, SchemaCommand.self,
    ])

  /// Runs the command: 0 done, 1 mistakes in content or templates, 2 the machine failed, 64 usage.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let fault as MachineFault {
      Terminal.errors.say("Сбой: \(fault.sentence).")
      exit(withCode: ExitCode(2))
    } catch {
      let code = exitCode(for: error)
      let message = RussianUsage.translated(fullMessage(for: error))
      if !message.isEmpty { (code == .success ? Terminal.output : Terminal.errors).say(message) }
      exit(withCode: code)
    }
  }

  private static func exit(withCode code: ExitCode) -> Never { exit(withError: code) }
}
