import Schedules
import Templating
import Testing

@testable import Publishing

/// Texts that break careless formats.
enum HostileTexts {
  static let all = [
    "", " ", "a;b", "a,b", "\"", "\"\"", "a\"b\"c", "строка\nвторая", "строка\r\nвторая", "\r", "\n", "\t=1",
    "=1+1", "+79271234567", "-5", "@SUM(A1)", "＝1", " =1", "'=1", "😀👩‍👧‍👦", "е\u{301}", "\u{1}\u{1F}\u{7F}",
    "</script>", "&lt;", "\u{2028}", "\\", "]]>", String(repeating: "щ", count: 10_000),
    String(repeating: "\"", count: 10_000),
  ]
}

@Suite struct CSVTests {
  private func table(_ columns: [Table.Column], _ rows: [[Table.Cell]]) -> Table {
    Table(name: "t", title: "Т", summary: "с", columns: columns, key: [], references: [], rows: { rows })
  }

  private func print(_ table: Table, _ dialect: CSV.Dialect) -> String {
    var output = Output()
    CSV.print(table, dialect, into: &output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  /// The fields of RFC 4180 text.
  private func fields(_ text: String, _ separator: Unicode.Scalar) -> [[String]] {
    var rows: [[String]] = [[]]
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        field.append(scalar)
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case separator where !isQuoted:
        rows[rows.count - 1].append(String(field))
        field = .init()
      case "\r" where !isQuoted && scalars.first == "\n":
        scalars.removeFirst()
        rows[rows.count - 1].append(String(field))
        field = .init()
        rows.append([])
      default: field.append(scalar)
      }
    }
    return rows.dropLast()
  }

  @Test(arguments: HostileTexts.all)
  func plainTextsComeBackUntouched(text: String) {
    let table = table([.text("a", "А", "а"), .text("b", "Б", "б")], [[.text(text), .text("конец")]])
    let rows = fields(print(table, .plain), ",")
    #expect(
      rows.map { $0.map { Array($0.unicodeScalars) } }
        == [["a", "b"], [text, "конец"]].map { $0.map { Array($0.unicodeScalars) } })
  }

  @Test(arguments: HostileTexts.all)
  func spreadsheetTextsAreNoFormulas(text: String) throws {
    let table = table([.text("a", "А", "а"), .text("b", "Б", "б")], [[.text(text), .text("конец")]])
    let printed = print(table, .spreadsheet)
    #expect(printed.unicodeScalars.first == "\u{FEFF}")
    let row = try #require(fields(String(printed.unicodeScalars.dropFirst()), ";").last)
    #expect(row.count == 2)
    let first = row[0].unicodeScalars.first { !$0.properties.isWhitespace }
    #expect(!(first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false))
    let isSame = Array(row[0].unicodeScalars) == Array(text.unicodeScalars)
    #expect(isSame || Array(row[0].unicodeScalars) == Array("'\(text)".unicodeScalars))
  }

  @Test func numbersStayNumbers() {
    let table = table(
      [.integer("a", "А", "а"), .number("b", "Б", "б"), .flag("c", "В", "в")],
      [[.integer(-5), .number(-72.5), .flag(true)], [.empty, .empty, .empty]])
    #expect(print(table, .spreadsheet) == "\u{FEFF}А;Б;В\r\n-5;-72,5;да\r\n;;\r\n")
    #expect(print(table, .plain) == "a,b,c\r\n-5,-72.5,true\r\n,,\r\n")
  }

  @Test func daysAreRussianForPeopleAndISOForPrograms() {
    let table = table([.date("a", "Срок", "а")], [[.date(day("2023-05-31"))], [.empty]])
    #expect(
      print(table, .spreadsheet) == "\u{FEFF}Срок;Срок (ГГГГ-ММ-ДД)\r\n31.05.2023;2023-05-31\r\n;\r\n")
    #expect(print(table, .plain) == "a\r\n2023-05-31\r\n\r\n")
  }

  @Test(arguments: [
    (0, "0"), (1.5, "1.5"), (-0.25, "-0.25"), (72.499_9, "72.5"), (1e11, "100000000000"), (.nan, ""),
    (1e300, ""),
    (-.infinity, ""), (-0.000_1, "0"),
  ])
  func decimalsHaveNoExponent(number: Double, text: String) {
    #expect(CSV.decimal(number, point: ".") == text)
  }
}
