extension Identifier {
  /// The id in Latin letters for paths and addresses: `тушнинская-сш` is `tushninskaya-ssh`.
  ///
  /// Lower case; dots, digits, `-` and `_` stay; «й» in two scalars reads as one; anything else separates
  /// words. Two ids may meet on one slug, which reading reports as an error. Empty only when the id has no
  /// letter or digit at all. A file system takes 255 bytes of a name and an address does not want more, so a
  /// longer one keeps its beginning and ends with a number made of the whole id.
  public var slug: String {
    let slug = isSlug ? text : transliterated
    guard slug.utf8.count > 120 else { return slug }
    return String(decoding: slug.utf8.prefix(103), as: UTF8.self) + "-" + String(checksum, radix: 16)
  }

  /// FNV-1a of the id's bytes, the same on any machine.
  private var checksum: UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Whether the id stands in paths as it is written: most file names and numbers do.
  private var isSlug: Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }

  private var transliterated: String {
    var bytes: [UInt8] = []
    var isPending = false
    for scalar in text.unicodeScalars {
      // The combining marks of a decomposed «й» and «ё».
      if scalar == "\u{306}" || scalar == "\u{308}" {
        if scalar == "\u{306}", bytes.last == UInt8(ascii: "i") { bytes[bytes.count - 1] = UInt8(ascii: "y") }
        continue
      }
      guard let letters = Transliteration.latin(scalar) else {
        isPending = !bytes.isEmpty
        continue
      }
      if isPending, !letters.isEmpty {
        bytes.append(UInt8(ascii: "-"))
        isPending = false
      }
      bytes += letters.utf8
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Russian letters in Latin ones, as passports write them (ICAO Doc 9303), with «ь» and «ъ» left out.
enum Transliteration {
  /// The Latin letters of a scalar; empty for a mute one, nil for what no path should hold.
  static func latin(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9", ".", "-", "_": return String(scalar)
    case "A"..."Z": return String(scalar).lowercased()
    case "а"..."я": return small[Int(scalar.value - 0x430)]
    case "А"..."Я": return small[Int(scalar.value - 0x410)]
    case "ё", "Ё": return "e"
    case "/": return ""
    default: return nil
    }
  }

  private static let small = [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
    "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
  ]
}
