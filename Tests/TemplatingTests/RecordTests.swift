import Templating
import Testing

private struct Greeting: View {
  static let shape = Shape("greeting", [.text("name", "Кого приветствуют"), .flag("loud", "Громко ли")])
  let name: String
  let loud: Bool
  func fill(_ values: inout Values) {
    values.text(name)
    values.flag(loud)
  }
}

@Suite struct RecordTests {
  @Test func `a view's record has its shape and values`() {
    let record = Greeting(name: "Анна", loud: true).record
    #expect(record.shape === Greeting.shape)
    #expect(record.values == [.text("Анна"), .flag(true)])
    #expect(record == Greeting(name: "Анна", loud: true).record)
    #expect(record != Greeting(name: "Анна", loud: false).record)
  }

  @Test func `records of different shapes differ`() {
    let other = Shape("greeting", Greeting.shape.fields)
    #expect(Record(other, [.text("а"), .flag(true)]) != Record(Greeting.shape, [.text("а"), .flag(true)]))
  }

  @Test func `a shape tells what each name is for`() {
    #expect(Greeting.shape.fields.map(\.name) == ["name", "loud"])
    #expect(Greeting.shape.fields.map(\.summary) == ["Кого приветствуют", "Громко ли"])
  }

  #if DEBUG
    @Test func `a value of another kind is a mistake of the program`() async {
      await #expect(processExitsWith: .failure) {
        _ = Record(Shape("s", [.text("a", "")]), [.flag(true)])
      }
    }
  #endif

  @Test func `a missing value is a mistake of the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = Record(Shape("s", [.text("a", ""), .text("b", "")]), [.text("")])
    }
  }
}
