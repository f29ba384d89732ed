import Testing

@testable import Templating

@Suite struct RecordListTests {
  private struct Row: View {
    static let shape = Shape("row", [.text("name", "")])
    let name: String
    func fill(_ values: inout Values) { values.text(name) }
  }

  @Test func `records are made of views when they are asked for`() {
    let list = RecordList([1, 2, 3][1...]) { Row(name: "\($0)") }
    #expect(list.count == 2)
    #expect(list.map(\.values) == [[.text("2")], [.text("3")]])
    #expect(list[1] == Row(name: "3").record)
  }

  @Test func `lists are the same when their records are`() {
    #expect(Value.records([Row(name: "а")]) == .records([Row(name: "а").record]))
    #expect(Value.records([Row(name: "а")]) != .records([Row(name: "б")]))
    #expect(Value.records([Row]()) == .records([Record]()))
  }
}
