import ArgumentParser
import Monitoring
import Schedules

/// `vekha new`: a file to fill in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Создать заготовку файла: школы, карты или записи о ходе.",
    subcommands: [NewSchoolCommand.self, NewRoadmapCommand.self, NewProgressCommand.self])

  /// Writes a new file of the content and says where it is; one that exists is never written over.
  static func write(_ text: String, to path: String) throws(MachineFault) {
    if let folder = Disk.parent(of: path) { try Disk.makeFolder(folder) }
    try Disk.create(path, Array(text.utf8)[...])
    Terminal.output.say("Заполните: \(path)")
  }

  /// A name that can be a file's: it becomes the id and a part of the page's address.
  static func fileName(_ name: String) throws -> String {
    guard !name.isEmpty, !name.hasPrefix("."), !name.contains(where: { "/\\\n".contains($0) }) else {
      throw ValidationError("«\(name)» не годится для имени файла: буквы, цифры и дефисы.")
    }
    return name
  }
}

/// `vekha new school`.
struct NewSchoolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "school", abstract: "Страница школы.")

  @Option(help: "Папка с содержанием.") var content = "content"
  @Argument(help: "Папка муниципалитета.", transform: NewCommand.fileName) var municipality: String
  @Argument(help: "Имя файла латиницей: tushninskaya.", transform: NewCommand.fileName) var name: String

  func run() throws {
    let text = """
      ---
      название: Полное название школы
      кратко: Краткое название
      адрес:
      сайт:
      директор:
      координатор:
      куратор:
      группы: []
      факторы риска: []
      ---
      Несколько слов о школе.

      """
    try NewCommand.write(text, to: "\(content)/\(municipality)/schools/\(name).md")
  }
}

/// `vekha new roadmap`.
struct NewRoadmapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "roadmap", abstract: "Дорожная карта.")

  @Option(help: "Папка с содержанием.") var content = "content"
  @Argument(help: "Папка муниципалитета.", transform: NewCommand.fileName) var municipality: String
  @Argument(help: "Имя файла: обычно год, 2024.", transform: NewCommand.fileName) var name: String

  func run() throws {
    let period = PlanPeriod(reading: name) == nil ? "2024" : name
    let text = """
      ---
      название: Название карты из приказа
      период: \(period)
      приказ: {номер: 1-о, дата: 01.01.\(period.prefix(4))}
      координатор:
      ---
      Зачем эта карта и кому она помогает.

      ## 1. Название раздела

      ### 1.1. Название мероприятия

      - Сроки: словами приказа
      - Исполнители: через точку с запятой
      - Для: каждая школа
      - Результат: что должно получиться

      """
    try NewCommand.write(text, to: "\(content)/\(municipality)/roadmaps/\(name).md")
  }
}
