/// One piece of a phrase: a number, a word or a mark.
struct Token {
  /// What the piece is.
  enum Kind: Hashable {
    /// Digits with their value; at most nine digits, longer ones are words nobody knows.
    case number(Int, digits: Int)
    /// A word of the vocabulary.
    case word(Lexeme)
    /// A word the vocabulary does not know.
    case unknown
    /// A mark: `,` `;` `.` `-` `/` `:` `(` `)` `[` `]`, every kind of dash being `-`.
    case mark(UInt8)
  }

  var kind: Kind
  /// The bytes of the phrase it was read from.
  var range: Range<Int>
  /// Whether a space or a line break stands before it.
  var isSpaced = false
  /// Whether a line break stands before it.
  var beginsLine = false
  /// The value when the letters can be a Roman number; 0 when not.
  var roman = 0
  /// Whether a number bears an ordinal's ending («5-го», «3-я») or an ordinal is spelled out.
  var isOrdinal = false
  /// The length in bytes of a word in the internal alphabet.
  var length = 0
  /// Whether the word begins with a capital letter.
  var isCapital = false
}
