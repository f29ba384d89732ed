import Testing

@testable import Publishing

@Suite struct TextWriterTests {
  @Test func putsPiecesTogether() {
    let text = String(room: 40) {
      $0.add("Срок: ")
      $0.add("до мая", from: "до ".utf8.count)
      $0.add("")
      $0.add(decimal: 7, digits: 2)
      $0.add(decimal: 0)
      $0.add(decimal: 1_234_567_890)
    }
    #expect(text == "Срок: мая0701234567890")
  }

  @Test func mayBeEmpty() {
    #expect(String(room: 0) { $0.add("") }.isEmpty)
  }

  @Test func neverWritesBeyondItsRoom() {
    let text = String(room: 4) {
      $0.add("abc")
      $0.add("def")
      $0.add(decimal: 1_234_567_890)
      $0.add("конец")
    }
    #expect(text.hasPrefix("abcd"))
  }

  @Test func aNegativeNumberIsNoTrap() {
    #expect(String(room: 4) { $0.add(decimal: -5) } == "0")
  }
}
