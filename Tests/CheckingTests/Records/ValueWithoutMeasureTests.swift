import Monitoring
import Schedules
import Testing

@testable import Checking

struct ValueWithoutMeasureTests {
  @Test func findsValueThatMeasuresNothing() {
    expect(
      ValueWithoutMeasure.self,
      in: .records(.said("1", on: "2023-05-20", value: Quantity(value: 6, text: "6"))),
      says: "значение «6»")
  }

  @Test func acceptsMeasuredValues() {
    expectNothing(
      of: ValueWithoutMeasure.self,
      in: .records(.said("2", on: "2023-05-20", value: Quantity(value: 6, text: "6"))))
  }
}
