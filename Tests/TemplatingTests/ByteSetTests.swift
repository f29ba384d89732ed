import Testing

@testable import Templating

@Suite struct ByteSetTests {
  @Test func holdsWhatItWasGivenAndNothingElse() {
    let given: Set<UInt8> = [0, 31, 63, 64, 127, 128, 191, 192, 255]
    let set = ByteSet(given)
    for byte in UInt8.min...UInt8.max { #expect(set.contains(byte) == given.contains(byte)) }
  }

  @Test func findsItsBytesInATextOfAnyLength() {
    let set = ByteSet([0x3B])
    for length in 0..<40 {
      let text = String(repeating: "я", count: length)
      #expect(!set.isIn(text))
      #expect(set.isIn(text + ";"))
      #expect(set.isIn(";" + text))
    }
  }

  @Test func onlySpecialBytesAreAskedAbout() {
    var asked: [Int] = []
    var output = Output()
    output.append("a;b\\c", at: ByteSet([0x3B, 0x5C])) { utf8, place in
      asked.append(place)
      return utf8[place] == 0x3B ? (1, "!") : nil
    }
    #expect(asked == [1, 3])
    #expect(output.bytes.elementsEqual("a!b\\c".utf8))
  }
}
