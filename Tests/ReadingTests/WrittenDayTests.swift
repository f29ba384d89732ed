import Schedules
import Testing

@testable import Reading

struct WrittenDayTests {
  @Test(arguments: [
    ("10.02.2023", "2023-02-10"), ("2023-02-10", "2023-02-10"), ("1.4.2024", "2024-04-01"),
    ("29.02.2024", "2024-02-29"), ("1 апреля 2024", "2024-04-01"), ("06.02.2023 г.", "2023-02-06"),
    ("1 апреля 2024 года", "2024-04-01"), ("05.01.2024", "2024-01-05"),
  ])
  func aDayIsRead(text: String, iso: String) {
    #expect(WrittenDay(reading: text) == Day(iso: iso).map { .day($0) })
  }

  @Test(arguments: ["31.06.2023", "29.02.2023", "2023-13-01", "00.01.2023", "31 июня 2023"])
  func anImpossibleDayIsSaid(text: String) {
    #expect(WrittenDay(reading: text) == .impossible)
  }

  @Test(arguments: [
    ("2024-1-5", "05.01.2024"), ("5.1.24", "05.01.2024"), ("2024/01/05", "05.01.2024"),
    ("05/01/2024", "05.01.2024"), ("скоро", nil), ("", nil), ("10.02", nil), ("+1.02.2023", nil),
    ("10.02.20233", nil), ("99999999999999999999.1.1", nil),
  ])
  func anotherFormIsUnclear(text: String, likely: String?) {
    #expect(WrittenDay(reading: text) == .unclear(likely: likely))
  }
}
