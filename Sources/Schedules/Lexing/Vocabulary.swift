/// The words the grammar knows, by their letters.
///
/// A word is packed into 128 bits, six to a letter, so looking it up hashes one number.
enum Vocabulary {
  /// The longest word that can be packed.
  static let longest = 21

  /// The meaning of a word in the internal alphabet (see `Letters`), or nil.
  static func lexeme(_ key: UInt128) -> Lexeme? { byKey[key] }

  private static let byKey: [UInt128: Lexeme] = {
    var entries: [UInt128: Lexeme] = [:]
    for (lexeme, forms) in times + repetition + bounds + others {
      for group in forms.split(separator: " ") {
        let parts = group.split(separator: "|", omittingEmptySubsequences: false)
        let endings =
          parts.count > 1 ? parts[1].split(separator: ",", omittingEmptySubsequences: false) : [""]
        for ending in endings { entries[key(parts[0] + ending)] = lexeme }
      }
    }
    return entries
  }()

  private static func key(_ word: some StringProtocol) -> UInt128 {
    var key: UInt128 = 0
    for scalar in word.unicodeScalars { key = key << 6 | UInt128(Letters.code(scalar.value)) }
    return key
  }
}
