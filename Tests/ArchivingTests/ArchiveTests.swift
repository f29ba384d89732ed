import Testing

@testable import Archiving

@Suite struct ArchiveTests {
  private struct Thing: Archived, Equatable {
    var number = 0
    var text = ""
    var flag = false
    var texts: [String] = []
    var others: [Thing] = []

    mutating func pass(through archive: inout Archive) {
      archive.pass(&number)
      archive.pass(&text)
      archive.pass(&flag)
      archive.pass(&texts)
      archive.pass(&others)
    }
  }

  private let thing = Thing(
    number: .min, text: "«Тушнинская» 👩🏽‍🏫", flag: true, texts: ["", "два"],
    others: [Thing(number: -1), Thing(number: 63), Thing(number: 64), Thing(number: .max)])

  private func bytes(of thing: Thing) -> [UInt8] {
    var archive = Archive()
    var thing = thing
    thing.pass(through: &archive)
    return archive.bytes
  }

  @Test func whatIsWrittenIsRead() {
    var archive = Archive(reading: bytes(of: thing)[...])
    var read = Thing()
    read.pass(through: &archive)
    #expect(read == thing)
    #expect(archive.isAtEnd)
  }

  @Test func bytesThatEndEarlyAreNotWhole() {
    let whole = bytes(of: thing)
    for count in whole.indices {
      var archive = Archive(reading: whole.prefix(count))
      var read = Thing()
      read.pass(through: &archive)
      #expect(!archive.isAtEnd)
    }
  }

  @Test func damagedBytesNeverTrap() {
    let whole = bytes(of: thing)
    for place in whole.indices {
      for byte: UInt8 in [0x00, 0x7F, 0x80, 0xFF] {
        var damaged = whole
        damaged[place] = byte
        var archive = Archive(reading: damaged[...])
        var read = Thing()
        read.pass(through: &archive)
      }
    }
    var archive = Archive(reading: Array(repeating: 0xFF, count: 40)[...])
    var number = 0
    archive.pass(&number)
    #expect(!archive.isWhole)
  }
}
