/// The first list under a heading: its items are fields, `Ключ: значение`.
struct FieldList: Sendable {
  /// One field.
  struct Field: Sendable {
    let key: Key
    let keyPlace: Place
    /// What stands after the colon.
    let inlines: [Inline]
    /// Blocks nested under the item.
    let nested: [Block]
    /// The value as plain text, and where it stands.
    let text: Located<String>
    /// The item's first line.
    let line: Int
  }

  /// The fields in the order of the list.
  let fields: [Field]
  /// The blocks that are not the list.
  let rest: [Block]
}

extension FieldList {
  /// Takes the first list off the blocks when it holds fields of a scope.
  init(
    readingFirstListOf blocks: [Block], scope: Key.Scope, in source: SourceText, findings: inout FileFindings
  ) {
    guard let place = blocks.firstIndex(where: \.isList),
      blocks[..<place].allSatisfy({ $0.headingLevel == nil }),
      FieldList.holdsFields(blocks[place], scope: scope)
    else {
      fields = []
      rest = blocks
      return
    }
    var fields: [Field] = []
    for item in blocks[place].children {
      if let field = FieldList.field(item, scope: scope, in: source, &findings) { fields.append(field) }
    }
    self.fields = FieldList.withoutDuplicates(fields, &findings)
    rest = Array(blocks[..<place] + blocks[(place + 1)...])
  }

  /// The field with a key.
  subscript(key: Key) -> Field? { fields.first { $0.key == key } }

  /// All fields with a key.
  func all(_ key: Key) -> [Field] { fields.filter { $0.key == key } }
}

extension FieldList {
  /// Keys that may stand several times.
  private static let repeated: Set<Key> = [.formerly, .evidence, .internal_]

  /// Whether at least one item begins with a known key, or one that was meant.
  static func holdsFields(_ list: Block, scope: Key.Scope) -> Bool {
    let known = Key.names(in: scope)
    return list.children.contains { item in
      guard let name = name(of: item) else { return false }
      return known[name.folded] != nil || NearestWord.nearest(to: name, among: known.keys.sorted()) != nil
    }
  }

  /// What stands before an item's first colon when it is short enough for a key.
  private static func name(of item: Block) -> String? {
    guard let paragraph = item.children.first, case .paragraph = paragraph.kind else { return nil }
    let text = paragraph.inlines.plain
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = text[..<colon].trimmed
    // A text has no more letters than bytes, which are counted faster.
    return name.isEmpty || name.utf8.count > 30 && name.count > 30 ? nil : name
  }

  private static func field(
    _ item: Block, scope: Key.Scope, in source: SourceText, _ findings: inout FileFindings
  ) -> Field? {
    guard let name = name(of: item), let paragraph = item.children.first else {
      findings.error(
        "field-form", at: place(ofFirstLineOf: item, in: source),
        "в списке полей эта строка не имеет вида «Ключ: значение»",
        remedy: "допишите ключ или перенесите строку ниже, в текст")
      return nil
    }
    let keyPlace = source.place(of: name, inLine: item.line)
    guard let key = Key.names(in: scope)[name.folded] else {
      let known = Key.russianNames(in: scope).filter { $0 != Key.internal_.russian } + ["Служебно"]
      findings.error(
        "unknown-field", at: keyPlace, "неизвестное поле «\(name)»",
        remedy: NearestWord.remedy(
          for: name, among: known + Key.names(in: scope).keys.sorted(),
          otherwise: "здесь могут стоять: \(known.joined(separator: ", "))"))
      return nil
    }
    return Field(key, at: keyPlace, paragraph, nested: Array(item.children.dropFirst()), in: source)
  }

  private static func place(ofFirstLineOf item: Block, in source: SourceText) -> Place {
    let words = item.children.first?.inlines.firstLine ?? ""
    let place = source.place(of: words, inLine: item.line)
    return place.column > 0 ? place : source.place(ofLine: item.line)
  }

  private static func withoutDuplicates(_ fields: [Field], _ findings: inout FileFindings) -> [Field] {
    var seen: [Key: Int] = [:]
    return fields.filter { field in
      guard !repeated.contains(field.key), let first = seen.updateValue(field.line, forKey: field.key) else {
        return true
      }
      findings.error(
        "duplicate-field", at: field.keyPlace, "поле «\(field.key.russian)» уже стоит в строке \(first)",
        remedy: "оставьте одно из двух")
      return false
    }
  }
}

extension FieldList.Field {
  fileprivate init(_ key: Key, at keyPlace: Place, _ paragraph: Block, nested: [Block], in source: SourceText)
  {
    self.key = key
    self.keyPlace = keyPlace
    self.nested = nested
    line = paragraph.line
    let plain = paragraph.inlines.plainWithBlanks
    let colon = plain.unicodeScalars.firstIndex(of: ":") ?? plain.unicodeScalars.endIndex
    var dropped = plain.unicodeScalars.distance(from: plain.unicodeScalars.startIndex, to: colon) + 1
    let after = plain.unicodeScalars[colon...].dropFirst()
    dropped += after.prefix { $0.isBlank }.count
    inlines = paragraph.inlines.dropping(scalars: dropped)
    let value = [inlines.plain] + nested.map { $0.plain(separator: "; ") }
    let text = value.filter { !$0.isEmpty }.joined(separator: "; ")
    let keyEnd = source.line(line).firstIndex(of: UInt8(ascii: ":")) ?? source.line(line).startIndex
    let place = source.place(of: inlines.firstLine, inLine: line, from: keyEnd - source.line(line).startIndex)
    self.text = Located(text, at: place.column > 0 ? place : source.place(ofLine: line))
  }

  /// Whether nothing stands after the colon.
  var isEmpty: Bool { text.value.isEmpty }
}

extension [Inline] {
  /// The plain text with the blanks at its ends.
  fileprivate var plainWithBlanks: String {
    var text = ""
    appendPlain(to: &text)
    return text
  }

  /// The plain text up to the first line break.
  fileprivate var firstLine: String {
    let end = firstIndex { inline in
      switch inline {
      case .softBreak, .lineBreak: true
      case .text, .code, .html, .emphasis, .strong, .link, .image: false
      }
    }
    return Array(self[..<(end ?? endIndex)]).plain
  }
}
