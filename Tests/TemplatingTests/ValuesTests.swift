import Diagnostics
import Synchronization
import Testing

@testable import Templating

/// What a view says of itself, and how much of it a template asks for.
@Suite struct ValuesTests {
  private struct Part: View {
    static let shape = Shape("part", [.text("a", ""), .flag("b", "")])
    let a: String
    func fill(_ values: inout Values) {
      values.text(a)
      values.flag(!a.isEmpty)
    }
  }

  private struct Whole: View {
    static let shape = Shape(
      "whole",
      [
        .text("first", ""), .record("part", Part.shape, ""), .texts("words", ""), .markup("html", ""),
        .records("parts", Part.shape, ""), .records("none", Part.shape, ""), .text("written", ""),
        .text("last", ""),
      ])
    func fill(_ values: inout Values) {
      values.text("начало")
      values.record(Part(a: "внутри"))
      values.texts(["раз", "", "три"])
      values.markup(Markup(trusted: "<b>"))
      values.records([Part(a: "1"), Part(a: "")])
      values.records([Part]())
      values.text(room: 8) { bytes in
        bytes[0] = UInt8(ascii: "x")
        return 1
      }
      values.text("конец")
    }
  }

  @Test func `values come back as they were said`() {
    #expect(
      Whole().values == [
        .text("начало"), .record(Part(a: "внутри").record), .texts(["раз", "", "три"]),
        .markup(Markup(trusted: "<b>")), .records([Part(a: "1"), Part(a: "")]), .records([Part]()),
        .text("x"), .text("конец"),
      ])
  }

  /// Notes which of its values were made.
  private struct Curious: View {
    static let shape = Shape("curious", (0..<70).map { .text("n\($0)", "") })
    let made: Made
    func fill(_ values: inout Values) {
      for place in 0..<70 { values.text(made.text(place)) }
    }
  }

  private final class Made: Sendable {
    let places = Mutex<Set<Int>>([])
    func text(_ place: Int) -> String {
      places.withLock { _ = $0.insert(place) }
      return "\(place)"
    }
  }

  private struct Rows: View {
    static let shape = Shape("rows", [.records("rows", Curious.shape, ""), .text("n3", "")])
    let made: Made
    func fill(_ values: inout Values) {
      values.records([Curious(made: made), Curious(made: made)])
      values.text("снаружи")
    }
  }

  @Test(arguments: [
    ("{{#rows}}{{n1}}{{#n40}}{{.}}{{/n40}} {{/rows}}{{n3}}", "140 140 снаружи", Set([1, 40])),
    ("{{#rows}}{{^n2}}-{{/n2}}{{/rows}}{{#rows}}{{n5}} {{/rows}}", "5 5 ", Set([2, 5])),
    ("{{n3}}", "снаружи", Set<Int>()),
  ])
  func `what a template does not name is not made`(template: String, page: String, places: Set<Int>) throws {
    let made = Made()
    #expect(try show(template, Rows(made: made)) == page)
    #expect(made.places.withLock { $0 } == places)
  }

  /// A set of names has room for 63; the rest are made together.
  @Test func `a shape may have very many names`() throws {
    let made = Made()
    #expect(try show("{{#rows}}{{n69}} {{/rows}}", Rows(made: made)) == "69 69 ")
    #expect(made.places.withLock { $0 } == Set(63..<70))
  }

  private func show<Shown: View>(_ template: String, _ view: Shown) throws -> String {
    var findings = Findings()
    let library = library(["page": template], findings: &findings)
    let page = try #require(library.template("page", for: Shown.shape, findings: &findings))
    return String(decoding: page.render(view), as: UTF8.self)
  }

  @Test func `a view that says too little is a mistake of the program`() async {
    await #expect(processExitsWith: .failure) {
      struct Short: View {
        static let shape = Shape("short", [.text("a", ""), .text("b", "")])
        func fill(_ values: inout Values) { values.text("a") }
      }
      _ = Short().record
    }
  }
}
