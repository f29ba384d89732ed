import ArgumentParser
import Reading

/// `vekha schema`: what may stand in a file's head, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Напечатать JSON Schema шапки файла: редактор по ней подсказывает ключи.",
    discussion: "Без имени печатает все сразу, каждую под своим именем в $defs.")

  @Argument(help: "Что за файл: site, calendar, municipality, school, roadmap, progress или report.")
  var kind: HeadSchema.Kind?

  func run() {
    let dialect = JSONText.Member("$schema", .text("https://json-schema.org/draft/2020-12/schema"))
    guard let kind else {
      let all = HeadSchema.Kind.allCases.map { kind in
        JSONText.Member(kind.rawValue, .object(HeadSchema(of: kind).json))
      }
      return Terminal.output.say(JSONText.object([dialect, .init("$defs", .object(all))]).printed)
    }
    Terminal.output.say(JSONText.object([dialect] + HeadSchema(of: kind).json).printed)
  }
}

extension HeadSchema.Kind: ExpressibleByArgument {}
