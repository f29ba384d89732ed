/// Words for people: the only place where figures, days and states become Russian.
enum Wording {
  /// A space that does not break a line.
  static let bound = "\u{A0}"

  /// The form of a word that a count asks for: 1 день, 2 дня, 5 дней, 11 дней, 21 день.
  static func form(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
    let tail = abs(count) % 100
    if (11...14).contains(tail) { return many }
    switch tail % 10 {
    case 1: return one
    case 2...4: return few
    default: return many
    }
  }

  /// A count with its word: `5 дней`.
  static func counted(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
    let (number, word) = (number(count), form(count, one, few, many))
    return String(room: number.utf8.count + bound.utf8.count + word.utf8.count) {
      $0.add(number)
      $0.add(bound)
      $0.add(word)
    }
  }

  static func days(_ count: Int) -> String {
    knownDays.indices.contains(count) ? knownDays[count] : counted(count, "день", "дня", "дней")
  }

  /// Every late row counts its days: those of a year are put together once.
  private static let knownDays = (0..<367).map { counted($0, "день", "дня", "дней") }

  static func activities(_ count: Int) -> String {
    counted(count, "мероприятие", "мероприятия", "мероприятий")
  }

  static func schools(_ count: Int) -> String { counted(count, "школа", "школы", "школ") }

  static func records(_ count: Int) -> String { counted(count, "запись", "записи", "записей") }

  static func deadlines(_ count: Int) -> String { counted(count, "срок", "срока", "сроков") }

  /// A whole number with its thousands set apart: `12 500`.
  static func number(_ value: Int) -> String {
    if (0..<10_000).contains(value) { return String(room: 4) { $0.add(decimal: value) } }
    let digits = String(value.magnitude)
    guard digits.utf8.count > 4 else { return value < 0 ? "−\(digits)" : digits }
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    groups.append(rest)
    return (value < 0 ? "−" : "") + groups.reversed().joined(separator: bound)
  }

  /// A whole percentage, rounded half up; "—" of nothing, never 0 or 100.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "—" }
    return "\((part * 200 + whole) / (whole * 2))\(bound)%"
  }

  /// A share with numerator and denominator: `14 из 18 (78 %)`.
  static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "—" }
    let (part, whole, share) = (number(part), number(whole), percent(part, of: whole))
    return String(room: part.utf8.count + whole.utf8.count + share.utf8.count + 16) {
      $0.add(part)
      $0.add(" из")
      $0.add(bound)
      $0.add(whole)
      $0.add(" (")
      $0.add(share)
      $0.add(")")
    }
  }

  /// As many whole words of a text as fit into so many letters, with an ellipsis when words are left out.
  static func beginning(of text: String, _ room: Int) -> String {
    let letters = text.unicodeScalars
    guard text.utf8.count > room,
      let end = letters.index(letters.startIndex, offsetBy: room, limitedBy: letters.endIndex),
      end < letters.endIndex
    else { return text }
    return String(letters[..<(letters[..<end].lastIndex(of: " ") ?? end)]) + "…"
  }

  /// A text that begins a sentence.
  static func capitalized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return first.properties.uppercaseMapping + String(text.unicodeScalars.dropFirst())
  }
}
