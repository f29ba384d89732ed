import Mustache
import Templating
import Testing

/// Other people's Mustache shows the same bytes for the same template and values.
@Suite struct OracleTests {
  @Test(arguments: 0..<16)
  func `random templates are shown as swift-mustache shows them`(seed: UInt64) throws {
    var random = RandomTemplate(seed: seed)
    for _ in 0..<150 {
      let partials = ["p": random.text(depth: 1) + ".", "q": random.text(depth: 0) + "."]
      let layout = "<\(random.text(depth: 1))|{{$a}}\(random.text(depth: 1)){{/a}}|{{$b}}{{/b}}>"
      let page = random.page()
      let files = partials.merging(["layout": layout]) { $1 }
      let ours = try rendered(page, files)
      let theirs = try shown(page, files)
      #expect(ours == theirs, "\(page)\n---\n\(files)")
      if ours != theirs { return }
    }
  }

  @Test(arguments: [
    "{{name}} {{tricky}} {{{html}}}{{&html}}", "{{#rows}}\n  <li>{{n}}{{#late}} !{{/late}}</li>\n{{/rows}}\n",
    "{{^none}}\nпусто\n{{/none}}\n{{#words}}{{.}},{{/words}}",
    "{{person.home.city}} {{#person}}{{name}}{{#home}}{{city}}{{/home}}{{/person}}",
    "a\n{{! c }}\nb {{! c }} c\n", "{{=<% %>=}}\n<%name%>\n<%={{ }}=%>\n{{name}}", "  {{>two}}\nend",
    "x {{>two}} y",
    "{{<three}}{{$t}}T{{/t}}{{/three}}", "{{<three}}\n{{$t}}\n   T\n   U\n{{/t}}\n{{/three}}\n", "{{>three}}",
  ])
  func `a table of templates is shown as swift-mustache shows it`(template: String) throws {
    let files = ["two": "1\n{{name}}\n", "three": "Да,\n  {{$t}}{{/t}}\n"]
    #expect(try rendered(template, files) == shown(template, files))
  }

  private func shown(_ template: String, _ files: [String: String]) throws -> String {
    let templates = try files.mapValues { try MustacheTemplate(string: $0) }
    return try MustacheTemplate(string: template).render(
      OracleRecord(record: Sample.record), library: MustacheLibrary(templates: templates))
  }
}

/// A record as swift-mustache reads it.
private struct OracleRecord: MustacheParent {
  let record: Record

  func child(named name: String) -> Any? {
    guard let index = record.shape.fields.firstIndex(where: { $0.name == name }) else { return nil }
    return switch record.values[index] {
    case .text(let text): OracleText(renderText: text)
    case .markup(let markup): OracleText(renderText: markup.html)
    case .flag(let flag): flag
    case .texts(let texts): texts.map { OracleText(renderText: $0) }
    case .record(let record): OracleRecord(record: record)
    case .records(let records): records.map { OracleRecord(record: $0) }
    }
  }
}

/// A text that is false when it is empty.
private struct OracleText: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { renderText.isEmpty }

  func child(named name: String) -> Any? { nil }
}

/// Templates that name what the sample has. What swift-mustache 2.1.1 does against the specification is avoided: it
/// indents only the first row of a list in an indented partial, indents a parent that has no line to itself, takes
/// indentation off blocks in its own way, loses white space at the end of a file, and takes the line of a closing tag when the opening tag had one to itself.
private struct RandomTemplate {
  private var numbers: SeededNumbers
  private static let words = [
    "a", "текст", "<p>", "&", "{ ", "}", " ", "  ", "\n", "\n\n", "ё\n", "} }", "\n ",
  ]
  private static let tags = [
    "{{name}}", "{{ tricky }}", "{{blank}}", "{{{html}}}", "{{&html}}", "{{person.name}}",
    "{{person.home.city}}", "{{lines}}",
    "{{! c }}", "\n{{! c }}\n",
  ]

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed &+ 1000) }

  mutating func page() -> String {
    guard Bool.random(using: &numbers) else { return text(depth: 3, mayInclude: true) + "." }
    let a = withoutIndentation(text(depth: 1, mayInclude: true))
    let b = withoutIndentation(text(depth: 1))
    return text(depth: 1) + ".{{<layout}}{{$a}}.\(a).{{/a}}{{$b}}!\(b)!{{/b}}{{/layout}}."
  }

  mutating func text(depth: Int, mayInclude: Bool = false, names: [String] = []) -> String {
    (0..<Int.random(in: 1...6, using: &numbers)).reduce(into: "") { text, _ in
      switch Int.random(in: 0..<10, using: &numbers) {
      case 0..<4: text += pick(Self.words)
      case 4..<7: text += pick(Self.tags + names)
      case 7 where mayInclude: text += "." + pick(["{{>p}}", "{{> q }}"])
      default: if depth > 0 { text += section(depth: depth - 1, mayInclude: mayInclude) }
      }
    }
  }

  private mutating func section(depth: Int, mayInclude: Bool) -> String {
    let (name, names) = pick([
      ("yes", []), ("no", []), ("name", ["{{.}}"]), ("blank", []), ("words", ["{{.}}"]), ("nothing", []),
      ("person", ["{{age}}", "{{#home}}{{city}}{{/home}}"]),
      ("rows", ["{{n}}", "{{#late}}!{{/late}}", "{{#notes}}{{.}}{{/notes}}"]),
      ("none", []),
    ])
    let isInverted = Int.random(in: 0..<4, using: &numbers) == 0
    let line = Bool.random(using: &numbers) ? "\n" : "."
    let content = text(depth: depth, mayInclude: mayInclude, names: isInverted ? [] : names)
    return "\(line){{\(isInverted ? "^" : "#")\(name)}}\(line)\(content)\(line){{/\(name)}}\(line)"
  }

  private func withoutIndentation(_ text: String) -> String {
    text.reduce(into: "") { text, character in
      if character != " " || text.last != "\n" { text.append(character) }
    }
  }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: choices.indices, using: &numbers)]
  }
}
