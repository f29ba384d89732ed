import Foundation
import Templating
import Testing

@testable import Publishing

@Suite struct JSONValueTests {
  private func print(_ json: JSONValue) -> Data {
    var output = Output()
    json.print(into: &output)
    return Data(output.bytes)
  }

  @Test(arguments: HostileTexts.all)
  func textsComeBack(text: String) throws {
    let bytes = print(.object([(text, .list([.text(text)]))]))
    let object = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: [String]])
    let (name, values) = try #require(object.first)
    #expect(Array(name.unicodeScalars) == Array(text.unicodeScalars))
    #expect(values.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars)])
  }

  @Test(arguments: HostileTexts.all)
  func noTextEndsAScript(text: String) {
    let printed = String(decoding: print(.text(text)), as: UTF8.self)
    #expect(!printed.unicodeScalars.contains { $0 == "<" || $0 == "\u{2028}" || $0 == "\u{2029}" })
    #expect(!printed.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func membersKeepTheirOrder() {
    let json = JSONValue.object([("b", .integer(1)), ("a", .list([])), ("c", .object([]))])
    #expect(String(decoding: print(json), as: UTF8.self) == "{\n \"b\": 1,\n \"a\": [],\n \"c\": {}\n}")
  }

  @Test func whatIsNoNumberIsNull() {
    #expect(
      String(decoding: print(.list([.number(.nan), .number(0.5)])), as: UTF8.self) == "[null, 0.5]")
    #expect(String(decoding: print(.words("")), as: UTF8.self) == "null")
  }

  @Test func rowsAreObjectsOfTheirColumns() {
    let columns: [Table.Column] = [.text("a", "А", "а"), .date("b", "Б", "б"), .number("c", "В", "в")]
    func rows(_ rows: [[Table.Cell]]) -> String {
      let table = Table(
        name: "t", title: "Т", summary: "с", columns: columns, key: [], references: [], rows: { rows })
      return String(decoding: print(.object([("t", .rows(table))])), as: UTF8.self)
    }
    #expect(rows([]) == "{\n \"t\": []\n}")
    #expect(
      rows([[.text("\""), .date(day("2023-05-31")), .number(0.5)], [.empty, .flag(true), .integer(-2)]])
        == "{\n \"t\": [\n  {\"a\": \"\\\"\", \"b\": \"2023-05-31\", \"c\": 0.5},"
        + "\n  {\"a\": null, \"b\": true, \"c\": -2}\n ]\n}")
  }

  /// A row of a table is a line; what has parts shows them.
  @Test func plainValuesStandOnOneLine() {
    let rows: JSONValue = .object([
      ("rows", .list([.object([("a", .integer(1)), ("b", .null)]), .object([])])), ("none", .list([])),
    ])
    #expect(
      String(decoding: print(rows), as: UTF8.self)
        == "{\n \"rows\": [\n  {\"a\": 1, \"b\": null},\n  {}\n ],\n \"none\": []\n}")
  }
}
