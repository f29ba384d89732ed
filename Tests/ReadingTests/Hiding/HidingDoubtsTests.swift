import Testing

@testable import Reading

struct HidingDoubtsTests {
  @Test(arguments: [
    "Семинар прошёл. ⟦Служебно⟧: директор против.", "да (⟦служебно⟧: нет)", "⟦Служебно⟧ для отдела: нет",
    "⟦Служебна⟧: нет", "⟦Слжебно⟧: нет", "да\nда, ⟦Служебно⟧: нет", "- да, **⟦Служебно⟧:** нет",
    "⟦Служебное⟧: нет",
  ])
  func textThatOnlySeemsHiddenIsSaid(body: String) {
    LittleContent.whole(["m/schools/c.md": head("название: Ш") + body]).expect("internal-shown")
  }

  @Test(arguments: ["Служба: да", "Служебный вход открыт", "неслужебно: да", "Служебно: тайна", "Слово: да"])
  func otherWordsAreLeftAlone(body: String) {
    LittleContent.whole(["m/schools/c.md": head("название: Ш") + body]).expect()
  }
}
