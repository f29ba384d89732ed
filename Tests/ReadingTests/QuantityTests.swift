import Monitoring
import Testing

@testable import Reading

struct QuantityTests {
  @Test(arguments: [
    ("72,5", 72.5), ("6 выездов", 6), ("100 %", 100), ("1 200", 1200), ("12 000 рублей", 12_000), ("-3", -3),
    ("3.75", 3.75), ("0", 0), ("5, а было 4", 5), ("12 00", 12),
  ])
  func aNumberIsRead(text: String, value: Double) {
    #expect(Quantity(reading: text)?.value == value)
    #expect(Quantity(reading: text)?.text == text)
  }

  @Test(arguments: ["", "много", "%", "-", ",5"])
  func wordsAreNoNumber(text: String) {
    #expect(Quantity(reading: text) == nil)
  }
}
