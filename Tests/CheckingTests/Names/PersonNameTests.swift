import Monitoring
import Schedules
import Testing

@testable import Checking

struct PersonNameTests {
  @Test func readsSurnamesWithInitials() {
    #expect(
      PersonName.all(in: "Золко Т.П., Негрей Н. В. и Челябова И.Т,").map(\.text) == [
        "Золко Т. П.", "Негрей Н. В.", "Челябова И. Т.",
      ])
    #expect(PersonName.all(in: "СОШ с. Дальнего, Центр И.В.Ромашка, МОУ Т. С.").isEmpty)
  }

  @Test func leavesCasesAside() {
    let roots = ["Проворова", "Проворовой", "Проворову", "Проворов"].map {
      PersonName(surname: $0, initials: "НА").root
    }
    #expect(Set(roots) == ["проворов"])
  }
}
