import ArgumentParser
import Publishing
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
    let members: [(String, JSONValue)] =
      if let kind {
        HeadSchema(of: kind).json
      } else {
        [("$defs", .object(HeadSchema.Kind.allCases.map { ($0.rawValue, .object(HeadSchema(of: $0).json)) }))]
      }
    let dialect = ("$schema", JSONValue.text("https://json-schema.org/draft/2020-12/schema"))
    Terminal.output.say(JSONValue.object([dialect] + members).printed)
  }
}

extension HeadSchema.Kind: ExpressibleByArgument {}
