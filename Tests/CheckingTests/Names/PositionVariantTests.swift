import Monitoring
import Schedules
import Testing

@testable import Checking

struct PositionVariantTests {
  @Test func findsTwoPositionsOfOnePerson() {
    let content = Content.of(
      .rayon(
        .plan(Row("1", "Дело")) {
          $0.coordinator = Official(name: "Челябова И.Т.", role: "специалист отдела")
        }
      ) {
        $0.define("Челябова И.Т.", "Челябова И.Т., и.о. ведущего специалиста отдела", line: 8)
      })
    expect(PositionVariant.self, in: content, says: "«специалист отдела»", at: 8)
  }

  @Test func acceptsOnePosition() {
    let official = Official(name: "Проворова Н. А.", role: "заместитель начальника")
    let content = Content.of(
      .rayon(.plan(Row("1", "Дело")) { $0.coordinator = official }) { $0.coordinator = official })
    expectNothing(of: PositionVariant.self, in: content)
  }
}
