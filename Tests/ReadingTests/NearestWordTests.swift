import Testing

@testable import Reading

struct NearestWordTests {
  @Test(arguments: [
    ("выполненно", "выполнено"), ("Выполнено", "выполнено"), ("в рабте", "в работе"),
    ("отменена", "отменено"),
    ("назвние", nil), ("х", nil), ("", nil),
  ])
  func theNearestWordIsOffered(word: String, nearest: String?) {
    #expect(NearestWord.nearest(to: word, among: known) == nearest)
  }

  private let known = ["выполнено", "в работе", "отменено"]

  @Test func swappedLettersAreOneFault() {
    #expect(NearestWord.nearest(to: "вд", among: ["дв"]) == "дв")
    #expect(NearestWord.nearest(to: "сорки", among: ["сроки", "сороки"]) == "сроки")
  }

  @Test func ofEquallyNearOnesTheFirstIsOffered() {
    #expect(NearestWord.nearest(to: "кот", among: ["кит", "кок"]) == "кит")
  }
}
