import Monitoring
import Schedules
import Testing

@testable import Checking

struct BasisDatedAfterActTests {
  @Test func findsLaterBasis() {
    let plan = Roadmap.plan(Row("1", "Дело"), approved: "2021-02-08") {
      $0.order?.basis = "приказ комитета от 20.02.2021 № 94"
    }
    expect(
      BasisDatedAfterAct.self, in: .of(plan), says: "Приказ от 08.02.2021 опирается на документ от 20.02.2021"
    )
  }

  @Test func acceptsEarlierBasis() {
    let plan = Roadmap.plan(Row("1", "Дело")) {
      $0.order?.basis = "приказ от 19.08.2020 № 847; распоряжение от 10.03.2021 № 349"
    }
    expectNothing(of: BasisDatedAfterAct.self, in: .of(plan))
  }
}
