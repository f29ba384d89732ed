import Monitoring
import Testing

@testable import Checking

struct ValueOfAnotherUnitTests {
  @Test func findsAPercentageOfPieces() {
    expect(
      ValueOfAnotherUnit.self,
      in: .records(.said("2", on: "2023-05-20", value: Quantity(value: 80, text: "80 %"))),
      says: "значение «80 %»")
  }

  @Test(arguments: ["6", "6 выездов", "6,0"]) func acceptsTheTargetsUnitAndBareNumbers(value: String) {
    expectNothing(
      of: ValueOfAnotherUnit.self,
      in: .records(.said("2", on: "2023-05-20", value: Quantity(value: 6, text: value))))
  }
}
