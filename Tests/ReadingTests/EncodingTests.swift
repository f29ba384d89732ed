import Diagnostics
import Testing

@testable import Reading

struct EncodingTests {
  private func findings(_ bytes: [UInt8]) -> [Diagnostic] {
    ContentFile(reading: SourceFile(path: "site.md", bytes: bytes)).findings.sorted
  }

  /// «название» in Windows-1251.
  private let cyrillic: [UInt8] = [0xED, 0xE0, 0xE7, 0xE2, 0xE0, 0xED, 0xE8, 0xE5]

  @Test func windows1251IsRecognised() throws {
    let found = findings(Array("---\n".utf8) + cyrillic + Array(": x\n---\n".utf8))
    #expect(found.map(\.id) == ["encoding-windows-1251"])
    #expect(found.first?.location == SourceLocation(path: "site.md", line: 2, column: 1))
    #expect(found.first?.remedy.contains("UTF-8") == true)
  }

  @Test func utf16IsRecognised() {
    let text = "---\nname: x\n---\n"
    let little: [UInt8] = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(findings([0xFF, 0xFE] + little).map(\.id) == ["encoding-utf16"])
    #expect(findings(little).map(\.id) == ["encoding-utf16"])
  }

  @Test func aNulByteHasItsPlace() {
    let found = findings(Array("---\nназвание: я".utf8) + [0] + Array("\n---\n".utf8))
    #expect(found.map(\.id) == ["nul-byte"])
    #expect(found.first?.location == SourceLocation(path: "site.md", line: 2, column: 12))
  }

  @Test func aBrokenByteHasItsPlace() {
    let found = findings(
      Array("---\nназвание: я".utf8) + [0xFF] + Array(" и дальше много текста\n---\n".utf8))
    #expect(found.map(\.id) == ["encoding-invalid"])
    #expect(found.first?.location == SourceLocation(path: "site.md", line: 2, column: 12))
  }

  @Test func anEmptyFileHasNoHead() {
    #expect(findings([]).map(\.id) == ["front-matter-missing"])
  }
}
