/// Cuts a phrase into tokens in one pass over its bytes.
///
/// Case, ё, the kinds of dash and space, Latin look-alikes, soft hyphens and footnote marks make no difference.
struct Lexer {
  let bytes: [UInt8]
  private var offset = 0
  var tokens: [Token] = []
  private var isSpaced = false
  private var beginsLine = true

  /// The tokens of a phrase given as UTF-8.
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var lexer = Lexer(bytes: bytes)
    lexer.tokens.reserveCapacity(16)
    while lexer.offset < bytes.count { lexer.step() }
    lexer.dropSpelledNumbers()
    return lexer.tokens
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}

extension Lexer {
  private mutating func step() {
    let byte = bytes[offset]
    if (48...57).contains(byte) { return readNumber() }
    let (scalar, width) = scalar(at: offset)
    if Letters.code(scalar) != 0 { return readWord() }
    switch Lexer.meaning(of: scalar) {
    case .space(let isBreak):
      isSpaced = true
      beginsLine = beginsLine || isBreak
      offset += width
    case .nothing:
      offset += width
    case .mark(let mark):
      append(.mark(mark), to: offset + width)
      if mark == 45, scalar == 0x2026 { tokens[tokens.count - 1].isCapital = true }
    case .other:
      append(.unknown, to: offset + width)
    }
  }

  private mutating func append(_ kind: Token.Kind, to end: Int) {
    tokens.append(Token(kind: kind, range: offset..<end, isSpaced: isSpaced, beginsLine: beginsLine))
    isSpaced = false
    beginsLine = false
    offset = end
  }

  private mutating func readNumber() {
    var end = offset
    var value = 0
    while end < bytes.count, (48...57).contains(bytes[end]) {
      if end - offset < 9 { value = value * 10 + Int(bytes[end] - 48) }
      end += 1
    }
    let digits = end - offset
    append(digits <= 9 ? .number(value, digits: digits) : .unknown, to: end)
    readOrdinalEnding()
  }

  /// «-го» and «ое» after a number make it an ordinal.
  private mutating func readOrdinalEnding() {
    var end = offset
    if end < bytes.count {
      let (scalar, width) = scalar(at: end)
      if Lexer.meaning(of: scalar) == .mark(45), scalar != 0x2026 { end += width }
    }
    var letters: UInt128 = 0
    var count = 0
    while end < bytes.count, count < 4 {
      let (scalar, width) = scalar(at: end)
      let code = Letters.lookAlike(Letters.code(scalar))
      if code == 0 { break }
      letters = letters << 6 | UInt128(code)
      count += 1
      end += width
    }
    guard count > 0, count < 4, OrdinalEndings.contains(letters) else { return }
    tokens[tokens.count - 1].isOrdinal = true
    offset = end
  }

  private mutating func readWord() {
    var word = Word()
    var end = offset
    while end < bytes.count {
      let (scalar, width) = scalar(at: end)
      let code = Letters.code(scalar)
      if code != 0 {
        if word.isRomanBefore(code) { break }
        word.append(code)
      } else if Lexer.meaning(of: scalar) != .nothing || isQuote(scalar) {
        break
      }
      end += width
    }
    let isCapital = isCapital(at: offset)
    append(word.kind, to: end)
    tokens[tokens.count - 1].roman = word.roman
    tokens[tokens.count - 1].length = word.count
    tokens[tokens.count - 1].isCapital = isCapital
    joinBrokenWord()
  }
}

extension Lexer {
  func scalar(at place: Int) -> (UInt32, Int) {
    let first = bytes[place]
    func next(_ distance: Int) -> UInt32 {
      place + distance < bytes.count ? UInt32(bytes[place + distance] & 0x3F) : 0
    }
    if first < 0x80 { return (UInt32(first), 1) }
    if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | next(1), 2) }
    if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
    return (UInt32(first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
  }

  private func isCapital(at place: Int) -> Bool {
    let (scalar, _) = scalar(at: place)
    return (0x410...0x42F).contains(scalar) || (0x41...0x5A).contains(scalar) || scalar == 0x401
  }

  private func isQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F: true
    default: false
    }
  }

  private enum Meaning: Equatable {
    case space(isBreak: Bool)
    case nothing
    case mark(UInt8)
    case other
  }

  private static func meaning(of scalar: UInt32) -> Meaning {
    switch scalar {
    case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: .space(isBreak: true)
    case 0x00...0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space(isBreak: false)
    case 0x2D, 0xAF, 0xF7, 0x2010...0x2015, 0x2043, 0x2212, 0x2500, 0x2501, 0xFE58, 0xFE63, 0xFF0D, 0x2026:
      .mark(45)
    case 0x2C, 0x3B, 0x2E, 0x2F, 0x3A, 0x28, 0x29: .mark(UInt8(scalar))
    case 0x5B: .mark(40)
    case 0x5D: .mark(41)
    case 0x22, 0x27, 0x2A, 0x5E, 0x5F, 0x60, 0x7E, 0xAB, 0xB0, 0xB2, 0xB3, 0xB9, 0xBB, 0xAD, 0xB4, 0xB7,
      0x2BC,
      0x301, 0x200B...0x200F, 0x2018...0x201F, 0x2020...0x2022, 0x202A...0x202E, 0x2060...0x2064,
      0x2070...0x209F,
      0xFEFF, 0x5C:
      .nothing
    default: .other
    }
  }
}
