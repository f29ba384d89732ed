import ArgumentParser

/// `vekha serve`: the site in a browser on this machine, built again whenever something is saved.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Показать сайт в браузере и собирать его заново при каждом сохранении.",
    discussion: "Сайт виден только на этом компьютере. Остановить: Ctrl-C.")

  @OptionGroup var folders: FolderOptions
  @Option(help: "Папка, в которую собирается сайт.") var output = "public"
  @Option(help: "Порт; 0 — любой свободный.") var port: UInt16 = 8080

  func validate() throws {
    try FolderOverlap.refuse(output: output, inputs: folders.inputs)
  }

  func run() throws {
    let signals = StopSignals()
    let preview = Preview(of: Build(folders: folders, output: output, isStrict: false))
    let stamp = try preview.begin()
    let server = try PreviewServer(of: preview, port: port)
    Terminal.output.say("Предпросмотр: http://localhost:\(server.port)/ (остановить: Ctrl-C)")
    server.answer()
    preview.watch(since: stamp)
    signals.wait()
    try server.end()
    Terminal.output.say("\nПредпросмотр остановлен.")
  }
}
