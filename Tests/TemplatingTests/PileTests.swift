import Testing

@testable import Templating

@Suite struct PileTests {
  @Test func `a pile grows and is cut`() {
    var pile = Pile<UInt8>(room: 1)
    var expected: [UInt8] = []
    for round in 0..<200 {
      let more = [UInt8](repeating: UInt8(round), count: round % 7)
      more.withUnsafeBufferPointer { pile.append($0) }
      expected += more
      pile.append(UInt8(round), times: 2)
      expected += [UInt8(round), UInt8(round)]
      pile.write(room: 3) { bytes in
        bytes[0] = 9
        return 1
      }
      expected.append(9)
      if round % 10 == 0 {
        pile.cut(to: expected.count / 2)
        expected.removeLast(expected.count - expected.count / 2)
      }
    }
    pile[3] = 77
    expected[3] = 77
    #expect(pile.count == expected.count)
    #expect(pile.read(0..<pile.count) { Array($0) } == expected)
    #expect(pile.read(5..<9) { Array($0) } == Array(expected[5..<9]))
    #expect(pile[pile.count - 1] == expected.last)
  }

  @Test func `nothing is read beyond what was added`() async {
    await #expect(processExitsWith: .failure) {
      var pile = Pile<Int>(room: 8)
      pile.append(1)
      _ = pile[1]
    }
  }
}
