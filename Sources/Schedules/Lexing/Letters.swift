/// The internal alphabet: one small number a letter, the same for both cases, ё as е.
///
/// 1–32 are the Cyrillic letters а … я, 33–58 the Latin ones; 0 is no letter.
enum Letters {
  /// The code of a Unicode scalar.
  static func code(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x430...0x44F: UInt8(scalar - 0x430 + 1)
    case 0x410...0x42F: UInt8(scalar - 0x410 + 1)
    case 0x451, 0x401: 6
    case 0x456, 0x406: 41  // Ukrainian і stands for the Latin i of Roman numbers
    case 0x61...0x7A: UInt8(scalar - 0x61 + 33)
    case 0x41...0x5A: UInt8(scalar - 0x41 + 33)
    default: 0
    }
  }

  /// The Cyrillic letter that looks like a Latin one, or the letter itself.
  static func lookAlike(_ code: UInt8) -> UInt8 { code >= 33 ? table[Int(code) - 33] : code }

  /// The value of a letter in a Roman number, with the Cyrillic letters typed for it; 0 when it has none.
  static func roman(_ code: UInt8) -> Int {
    switch code {
    case 41: 1  // i
    case 54, 20: 5  // v, у
    case 56, 22: 10  // x, х
    case 16: 2  // п for II
    case 25: 3  // ш for III
    default: 0
    }
  }

  // a b c d e f g h i j k l m n o p q r s t u v w x y z
  private static let table: [UInt8] = [
    1, 3, 18, 36, 6, 38, 39, 14, 41, 42, 11, 44, 13, 46, 15, 17, 49, 50, 51, 19, 53, 54, 55, 22, 20, 58,
  ]
}
