import Diagnostics
import Templating
import Testing

/// A place in a template; Testing has a type of the same name.
typealias Place = Diagnostics.SourceLocation

/// One view with values of every kind, for tables of templates.
enum Sample {
  static let mark = Shape(
    "mark", [.text("n", ""), .flag("late", ""), .texts("notes", ""), .text("only", "")])
  static let home = Shape("home", [.text("city", "")])
  static let person = Shape(
    "person", [.text("name", ""), .text("age", ""), .record("home", home, ""), .text("blank", "")])
  static let shape = Shape(
    "sample",
    [
      .text("name", "Имя"), .text("blank", "Пусто"), .text("tricky", "Знаки"), .markup("html", "Разметка"),
      .markup("bare", "Нет разметки"), .flag("yes", "Да"), .flag("no", "Нет"), .texts("words", "Слова"),
      .texts("nothing", "Нет слов"), .record("person", person, "Человек"), .records("rows", mark, "Строки"),
      .records("none", mark, "Нет строк"), .text("lines", "Две строки"),
    ])

  static let record = Record(
    shape,
    [
      .text("Анна"), .text(""), .text(#"<a & "b" 'c'>"#), .markup(Markup(trusted: "<b>и</b>")),
      .markup(Markup(trusted: "")), .flag(true), .flag(false), .texts(["раз", "<два>", ""]), .texts([]),
      .record(
        Record(person, [.text("Борис"), .text("7"), .record(Record(home, [.text("Ульяновск")])), .text("")])),
      .records([row("1", late: true, ["а", "б"]), row("2", late: false, [])]), .records([]),
      .text("верх\nниз"),
    ])

  private static func row(_ n: String, late: Bool, _ notes: [String]) -> Record {
    Record(mark, [.text(n), .flag(late), .texts(notes), .text("ряд \(n)")])
  }
}

/// Templates by name as files of a folder.
func library(_ files: [String: String], findings: inout Findings) -> TemplateLibrary {
  TemplateLibrary(
    files: files.map {
      ($0.key, SourceFile(path: "templates/\($0.key).mustache", bytes: Array($0.value.utf8)))
    },
    findings: &findings)
}

/// The page of the sample; any finding fails the test.
func rendered(_ template: String, _ others: [String: String] = [:]) throws -> String {
  var findings = Findings()
  let library = library(others.merging(["page": template]) { $1 }, findings: &findings)
  let page = library.template("page", for: Sample.shape, findings: &findings)
  #expect(findings.all == [])
  var output = Output()
  try #require(page).render(Sample.record, into: &output)
  return String(decoding: output.bytes, as: UTF8.self)
}

/// What is found in templates, in the order of places.
func findings(_ files: [String: String], for shape: Shape = Sample.shape) -> [Diagnostic] {
  var findings = Findings()
  let library = library(files, findings: &findings)
  let page = library.template("page", for: shape, findings: &findings)
  #expect((page == nil) == findings.hasErrors)
  return findings.sorted
}

/// What is found in a template in which `⟦` and `⟧` stand around the fault: its id, message and remedy. The fault's
/// place is compared here.
func fault(_ marked: String, _ others: [String: String] = [:], at place: Place? = nil) throws
  -> Fault
{
  let plain = String(marked.filter { $0 != "⟦" && $0 != "⟧" })
  let found = findings(others.merging(["page": plain]) { $1 })
  let only = try #require(found.count == 1 ? found.first : nil, "\(found)")
  let before = marked.unicodeScalars.prefix { $0 != "⟦" }
  let line = before.count { $0 == "\n" } + 1
  let column = before.reversed().prefix { $0 != "\n" }.count + 1
  let length = marked.unicodeScalars.drop { $0 != "⟦" }.dropFirst().prefix { $0 != "⟧" }.count
  #expect(
    only.location
      == place ?? Place(path: "templates/page.mustache", line: line, column: column, length: length))
  return Fault(only.id, only.message, only.remedy)
}

/// A finding without its place.
struct Fault: Equatable {
  let id, message, remedy: String

  init(_ id: String, _ message: String, _ remedy: String) {
    (self.id, self.message, self.remedy) = (id, message, remedy)
  }
}

/// Pseudo-random numbers that are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
