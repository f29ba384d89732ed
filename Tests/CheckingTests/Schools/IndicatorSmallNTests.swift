import Monitoring
import Schedules
import Testing

@testable import Checking

struct IndicatorSmallNTests {
  @Test func findsValueAboutFewPupils() {
    expect(
      IndicatorSmallN.self, in: .school { $0.indicators = [.results(pupils: 12, 8)] },
      says: "меньше десяти: 2023 (n = 8)",
      at: 9)
  }

  @Test func acceptsTenPupils() {
    expectNothing(of: IndicatorSmallN.self, in: .school { $0.indicators = [.results(pupils: 12, 10)] })
  }
}
