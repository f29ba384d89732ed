import CZlib
import Templating
import Testing

@testable import Publishing

@Suite struct ZipArchiveTests {
  private func archive(_ files: [(name: String, text: String)]) -> [UInt8] {
    var archive = ZipArchive()
    for file in files {
      var text = Output()
      text.append(file.text)
      archive.add(file.name, text)
    }
    return archive.bytes() ?? []
  }

  /// The number of so many bytes from a place on.
  private func number(_ bytes: [UInt8], _ place: Int, _ size: Int) -> Int {
    bytes[place..<place + size].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// The files as the directory at the end lists them.
  private func files(in bytes: [UInt8]) -> [String: String] {
    let end = bytes.count - 22
    guard end >= 0, Array(bytes[end..<end + 4]) == Array("PK\u{5}\u{6}".utf8) else { return [:] }
    var files: [String: String] = [:]
    var entry = number(bytes, end + 16, 4)
    for _ in 0..<number(bytes, end + 10, 2) {
      let name = number(bytes, entry + 28, 2)
      let start = number(bytes, entry + 42, 4) + 30 + name
      let text = inflated(
        Array(bytes[start..<start + number(bytes, entry + 20, 4)]), number(bytes, entry + 24, 4))
      #expect(Int(crc32(0, text, UInt32(text.count))) == number(bytes, entry + 16, 4))
      files[String(decoding: bytes[entry + 46..<entry + 46 + name], as: UTF8.self)] = String(
        decoding: text, as: UTF8.self)
      entry += 46 + name
    }
    return files
  }

  private func inflated(_ bytes: [UInt8], _ size: Int) -> [UInt8] {
    var bytes = bytes
    var text = [UInt8](repeating: 0, count: size + 1)
    var stream = z_stream()
    inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    bytes.withUnsafeMutableBufferPointer { input in
      text.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        #expect(inflate(&stream, Z_FINISH) == Z_STREAM_END)
      }
    }
    let count = text.count - Int(stream.avail_out)
    inflateEnd(&stream)
    return Array(text.prefix(count))
  }

  @Test func holdsItsFiles() {
    let texts = [
      (name: "a.xml", text: "<a/>"), (name: "b/пусто", text: ""),
      (name: "c/d.xml", text: String(repeating: "Мероприятие № 1. ", count: 20_000)),
    ]
    #expect(files(in: archive(texts)) == Dictionary(uniqueKeysWithValues: texts.map { ($0.name, $0.text) }))
  }

  @Test func theSameFilesGiveTheSameBytes() {
    #expect(archive([("a", "б")]) == archive([("a", "б")]))
    #expect(archive([]).count == 22)
  }
}
