/// Reads a head into its keys and values, bounded in depth and size.
struct YamlTree: ~Copyable {
  private static let deepest = 20
  private static let mostNodes = 20_000

  private var events: YamlEvents
  private let head: SourceText
  private let firstLine: Int
  private var nodeCount = 0

  /// A head's bytes, of which the first stands in the file's line `firstLine`.
  init(_ head: [UInt8], firstLine: Int) {
    let clean = YamlTree.withPlainBlanks(head)
    self.head = SourceText(clean: clean)
    self.firstLine = firstLine
    events = YamlEvents(clean)
  }

  /// The keys and values; nil when they cannot be read, with the reason in `findings`.
  mutating func read(findings: inout FileFindings) -> [YamlPair]? {
    if let line = (1...head.lineCount).first(where: { head.line($0).first == 0x09 }) {
      findings.error(
        "tab-indent", at: Place(line: firstLine + line - 1, column: 1),
        "строка шапки начинается с табуляции",
        remedy: "поставьте вместо неё пробелы: по два на каждый уровень")
      return nil
    }
    do throws(YamlRefusal) {
      return try root(&findings)
    } catch {
      findings.error(error.id, at: error.place, error.message, remedy: error.remedy)
      return nil
    }
  }
}

/// Why a head cannot be read.
struct YamlRefusal: Error {
  let id: String
  let place: Place
  let message: String
  let remedy: String
}

extension YamlTree {
  /// No-break spaces as plain ones, and tabs too unless a line begins with one.
  private static func withPlainBlanks(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x09) || bytes.holds(0xC2, 0xA0) else { return bytes }
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x09: clean.append(index == 0 || clean.last == 0x0A ? 0x09 : 0x20)
      case 0xA0 where index > 0 && bytes[index - 1] == 0xC2: clean[clean.count - 1] = 0x20
      default: clean.append(byte)
      }
    }
    return clean
  }

  private mutating func root(_ findings: inout FileFindings) throws(YamlRefusal) -> [YamlPair] {
    let (event, mark) = try next()
    switch event {
    case .end: return []
    case .mappingStart(isTagged: false):
      guard case .mapping(let pairs, _) = try mapping(from: mark, depth: 1, &findings) else { return [] }
      _ = try next()
      return pairs
    default:
      // What follows often says better what is wrong.
      _ = try next()
      if let refusal = YamlRefusal.colonWithoutSpace(in: head, upTo: mark.line, place(mark)) { throw refusal }
      throw YamlRefusal(
        id: "front-matter-form", place: place(mark), message: "в шапке должны стоять строки «ключ: значение»",
        remedy: "после двоеточия нужен пробел: «название: Школа № 1»")
    }
  }

  private mutating func node(
    _ event: YamlEvent, _ mark: YamlMark, depth: Int, _ findings: inout FileFindings
  ) throws(YamlRefusal) -> YamlNode {
    nodeCount += 1
    guard nodeCount <= YamlTree.mostNodes, depth <= YamlTree.deepest else { throw tooMuch(mark) }
    switch event {
    case .text(let text, isTagged: false): return .text(text, place(mark))
    case .listStart(isTagged: false): return try list(from: mark, depth: depth + 1, &findings)
    case .mappingStart(isTagged: false): return try mapping(from: mark, depth: depth + 1, &findings)
    case .reference: throw reserved(mark, "&» или «*")
    default: throw reserved(mark, "!")
    }
  }

  private mutating func list(
    from start: YamlMark, depth: Int, _ findings: inout FileFindings
  ) throws(YamlRefusal) -> YamlNode {
    var items: [YamlNode] = []
    while true {
      let (event, mark) = try next()
      if case .listEnd = event { return .list(items, place(start)) }
      items.append(try node(event, mark, depth: depth, &findings))
    }
  }

  private mutating func mapping(
    from start: YamlMark, depth: Int, _ findings: inout FileFindings
  ) throws(YamlRefusal) -> YamlNode {
    var pairs: [YamlPair] = []
    var seen: [String: Int] = [:]
    while true {
      let (event, mark) = try next()
      if case .mappingEnd = event { return .mapping(pairs, place(start)) }
      guard case .text(let key, isTagged: false) = try keyEvent(event, mark) else { continue }
      let (valueEvent, valueMark) = try next()
      let value = try node(valueEvent, valueMark, depth: depth, &findings)
      let located = Located(key.trimmed, at: place(mark))
      if let first = seen.updateValue(located.place.line, forKey: located.value.folded) {
        findings.error(
          "duplicate-key", at: located.place, "ключ «\(located.value.shortened)» уже стоит в строке \(first)",
          remedy: "оставьте один из двух")
      } else {
        pairs.append(YamlPair(key: located, value: value))
      }
    }
  }

  private func keyEvent(_ event: YamlEvent, _ mark: YamlMark) throws(YamlRefusal) -> YamlEvent {
    switch event {
    case .text(_, isTagged: false): return event
    case .reference: throw reserved(mark, "&» или «*")
    default:
      throw YamlRefusal(
        id: "front-matter-form", place: place(mark), message: "на месте ключа должно стоять слово",
        remedy: "пишите строки вида «ключ: значение»")
    }
  }

  private mutating func next() throws(YamlRefusal) -> (event: YamlEvent, mark: YamlMark) {
    do throws(YamlFault) {
      return try events.next()
    } catch {
      throw YamlRefusal(error, in: head, place: place(error.mark))
    }
  }

  private func place(_ mark: YamlMark) -> Place {
    Place(line: firstLine + mark.line, column: mark.column + 1, length: mark.length)
  }

  private func tooMuch(_ mark: YamlMark) -> YamlRefusal {
    YamlRefusal(
      id: "front-matter-too-large", place: place(mark),
      message: "шапка файла слишком велика или слишком глубоко вложена",
      remedy: "в ней не больше \(YamlTree.deepest) уровней и \(YamlTree.mostNodes / 1_000) тыс. значений")
  }

  private func reserved(_ mark: YamlMark, _ signs: String) -> YamlRefusal {
    YamlRefusal(
      id: "front-matter-sign", place: place(mark),
      message: "значение начинается со знака «\(signs)», который в шапке имеет особый смысл",
      remedy: "возьмите значение в кавычки: \"…\"")
  }
}
