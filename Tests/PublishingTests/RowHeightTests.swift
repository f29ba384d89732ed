import Testing

@testable import Publishing

@Suite struct RowHeightTests {
  @Test(arguments: [
    ("", 10, 1), ("коротко", 10, 1), ("два слова", 9, 1), ("два слова", 8, 2),
    ("первая\nвторая", 40, 2), ("первая\n\nтретья", 40, 3), ("пятнадцатибукв", 5, 3),
    ("а пятнадцатибукв", 5, 4),
    ("раз два три четыре", 7, 3),
  ])
  func `words go to the next line`(text: String, width: Int, lines: Int) {
    #expect(RowHeight.lines(of: text, in: width) == lines)
  }

  @Test func `the longest text decides, and no row is higher than a workbook allows`() {
    #expect(RowHeight.points(of: ["один", "раз два три"], in: [10, 3]) == 45)
    #expect(RowHeight.points(of: [String(repeating: "слово ", count: 1_000)], in: [5]) == 409)
  }
}
