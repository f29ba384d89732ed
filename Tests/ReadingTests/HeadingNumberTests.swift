import Testing

@testable import Reading

struct HeadingNumberTests {
  @Test(arguments: [
    ("2.3. Мониторинг", "2.3", "Мониторинг"), ("4) Выезды", "4", "Выезды"),
    ("2.3 Мониторинг", "2.3", "Мониторинг"),
    ("II. Работа", "II", "Работа"), ("ІІ. Работа", "II", "Работа"), ("Х. Итоги", "X", "Итоги"),
    ("3 мастер-класса", "", "3 мастер-класса"), ("П3.1. Назначить", "П3.1", "Назначить"),
    ("10.02.2023 — срок", "", "10.02.2023 — срок"),
    ("В. И. Ленин", "", "В. И. Ленин"), ("1.1Проведение", "", "1.1Проведение"),
    ("500+ школы", "", "500+ школы"),
    ("II.3 Выезды", "II.3", "Выезды"), ("2.3.а) Выезды", "2.3.а", "Выезды"), ("", "", ""), ("...", "", "..."),
    ("4.10. Дело", "4.10", "Дело"), ("2021. Год", "2021", "Год"),
  ])
  func aNumberNeedsItsMark(heading: String, number: String, title: String) {
    let read = HeadingNumber(reading: heading)
    #expect(read.number == number)
    #expect(read.title == title)
  }

  @Test(arguments: [
    ("ii.3", "II.3"), ("ІІ.3.", "II.3"), ("1.4бн", "1.4б/н"), ("2.3:", "2.3"), ("п3.1", "П3.1"), ("С1", "C1"),
  ])
  func idsAreComparedWithoutLookAlikes(left: String, right: String) {
    #expect(HeadingNumber.key(left) == HeadingNumber.key(right))
  }

  @Test func differentIdsStayDifferent() {
    #expect(HeadingNumber.key("2.1") != HeadingNumber.key("2.10"))
  }
}
