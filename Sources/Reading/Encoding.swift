/// Whether a file's bytes are UTF-8 text, and if not, what they seem to be.
enum Encoding {
  /// Says what is wrong with the bytes; true when nothing is.
  static func check(_ bytes: [UInt8], findings: inout FileFindings) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || seemsUTF16(bytes) {
      findings.error(
        "encoding-utf16", at: .file, "файл сохранён в кодировке UTF-16 («Юникод» в Блокноте)",
        remedy: "откройте его в Блокноте и сохраните: «Сохранить как» → «Кодировка: UTF-8»")
      return false
    }
    if let null = bytes.firstIndex(of: 0) {
      findings.error(
        "nul-byte", at: place(of: null, in: bytes),
        "в файле есть нулевой байт: это не текст или файл испорчен",
        remedy: "восстановите файл из копии или наберите его заново в текстовом редакторе")
      return false
    }
    guard let fault = firstFault(in: bytes) else { return true }
    if seemsWindows1251(bytes) {
      findings.error(
        "encoding-windows-1251", at: place(of: fault, in: bytes),
        "файл сохранён в кодировке Windows-1251, а нужна UTF-8",
        remedy: "откройте его в Блокноте и сохраните: «Сохранить как» → «Кодировка: UTF-8»")
    } else {
      findings.error(
        "encoding-invalid", at: place(of: fault, in: bytes), "здесь знак, которого нет в кодировке UTF-8",
        remedy: "удалите его или сохраните файл заново в кодировке UTF-8")
    }
    return false
  }

  private static func firstFault(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Text of Latin letters and blanks in two bytes each has a zero in every second place.
  private static func seemsUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 4 else { return false }
    let sample = bytes.prefix(64)
    guard sample.contains(0) else { return false }
    let even = sample.enumerated().filter { $0.offset % 2 == 0 && $0.element <= 4 }.count
    let odd = sample.enumerated().filter { $0.offset % 2 == 1 && $0.element <= 4 }.count
    return max(even, odd) * 2 >= sample.count - 8
  }

  /// In Windows-1251 nearly every byte beyond ASCII is a Russian letter, and letters stand side by side.
  private static func seemsWindows1251(_ bytes: [UInt8]) -> Bool {
    var letters = 0
    var others = 0
    for byte in bytes.prefix(1 << 16) where byte >= 0x80 {
      switch byte {
      case 0xC0...0xFF, 0xA8, 0xB8: letters += 1
      case 0x96, 0x97, 0xAB, 0xBB, 0xB9, 0xA0, 0x85, 0x93, 0x94: letters += 0
      default: others += 1
      }
    }
    return letters >= 2 && letters >= others * 8
  }

  private static func place(of offset: Int, in bytes: [UInt8]) -> Place {
    let before = bytes[..<offset]
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    var text = bytes[start..<offset]
    if start == 0, text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    // Bytes before the first fault are valid UTF-8.
    return Place(line: line, column: scalarCount(text) + 1)
  }
}
