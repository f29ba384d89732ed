/// A typed hand that takes keys out of a mapping. It reports what is unknown, missing or of a wrong form, and
/// never throws.
struct Fields {
  /// The place that a missing key is reported at.
  let place: Place
  private var values: [Key: Located<YamlNode>] = [:]

  /// The keys and values of a mapping; unknown keys are reported at once.
  init(_ pairs: [YamlPair], in scope: Key.Scope, at place: Place, findings: inout FileFindings) {
    self.place = place
    let known = Key.names(in: scope)
    for pair in Fields.joiningDecimals(pairs) {
      guard let key = known[pair.key.value.folded] else {
        Fields.reportUnknown(pair.key, in: scope, findings: &findings)
        continue
      }
      if values.updateValue(Located(pair.value, at: pair.key.place), forKey: key) != nil {
        findings.error(
          "duplicate-key", at: pair.key.place,
          "ключ «\(pair.key.value.shortened)» стоит дважды: по-русски и по-английски",
          remedy: "оставьте один из двух")
      }
    }
  }

  /// The mapping under a key or in a list; nil when it is something else, which is reported.
  init?(_ node: YamlNode, in scope: Key.Scope, findings: inout FileFindings) {
    guard case .mapping(let pairs, let place) = node else {
      let keys = Key.russianNames(in: scope).map { "\($0): …" }.joined(separator: ", ")
      findings.error(
        "wrong-form", at: node.place, "здесь ожидаются пары «ключ: значение»", remedy: "напишите {\(keys)}")
      return nil
    }
    self.init(pairs, in: scope, at: place, findings: &findings)
  }
}

extension Fields {
  /// The value of a key, and where the key stands; nil when it is absent or empty.
  func node(_ key: Key) -> Located<YamlNode>? {
    guard let found = values[key], !found.value.isEmpty else { return nil }
    return found
  }

  /// A text; nil when absent.
  func text(_ key: Key, _ findings: inout FileFindings) -> Located<String>? {
    guard let found = node(key) else { return nil }
    guard case .text(let text, let place) = found.value else {
      findings.error(
        "wrong-form", at: found.value.place, "у ключа «\(key.russian)» должен быть один текст",
        remedy: "если в тексте есть двоеточие, скобки или запятые, возьмите его в кавычки: \"…\"")
      return nil
    }
    return Located(text.trimmed, at: place)
  }

  /// A text that must be there.
  func required(_ key: Key, example: String, _ findings: inout FileFindings) -> Located<String>? {
    if node(key) == nil {
      findings.error(
        "missing-key", at: values[key]?.place ?? place, "не хватает ключа «\(key.russian)»",
        remedy: "добавьте в шапку строку «\(key.russian): \(example)»")
      return nil
    }
    return text(key, &findings)
  }

  /// A text, or an empty one.
  func plain(_ key: Key, _ findings: inout FileFindings) -> String { text(key, &findings)?.value ?? "" }

  /// A list of texts; one text counts as a list of one.
  func texts(_ key: Key, _ findings: inout FileFindings) -> [Located<String>] {
    guard let found = node(key) else { return [] }
    switch found.value {
    case .text(let text, let place):
      return text.parts(by: [",", ";"]).map { Located($0, at: place) }
    case .list(let items, _):
      return items.compactMap { item in
        if let text = item.asText, !text.value.isEmpty { return text }
        findings.error(
          "wrong-form", at: item.place, "в списке «\(key.russian)» должны стоять простые тексты",
          remedy: "возьмите текст со скобками в кавычки: \"…\"")
        return nil
      }
    case .mapping(_, let place):
      findings.error(
        "wrong-form", at: place, "у ключа «\(key.russian)» должен быть список",
        remedy: "напишите [первое, второе]")
      return []
    }
  }

  /// The values of a list; one value counts as a list of one.
  func list(_ key: Key) -> [YamlNode] {
    guard let found = node(key) else { return [] }
    if case .list(let items, _) = found.value { return items }
    return [found.value]
  }

  /// The pairs under a key whose names the author chooses.
  func pairs(_ key: Key, example: String, _ findings: inout FileFindings) -> [YamlPair] {
    guard let found = node(key) else { return [] }
    guard case .mapping(let pairs, _) = found.value else {
      findings.error(
        "wrong-form", at: found.value.place, "под ключом «\(key.russian)» ожидаются строки «имя: значение»",
        remedy: "например, «\(example)», с отступом в два пробела")
      return []
    }
    return pairs
  }

  /// Puts together what a decimal comma inside brackets cut in two: `{значение: 3,4, n: 24}`.
  private static func joiningDecimals(_ pairs: [YamlPair]) -> [YamlPair] {
    var joined: [YamlPair] = []
    for pair in pairs {
      let isTail = pair.value.isEmpty && !pair.key.value.isEmpty && pair.key.value.utf8.allSatisfy(isDigit)
      if isTail, let last = joined.last, case .text(let text, let place) = last.value,
        text.utf8.last.map(isDigit) == true
      {
        joined[joined.count - 1] = YamlPair(key: last.key, value: .text("\(text),\(pair.key.value)", place))
      } else {
        joined.append(pair)
      }
    }
    return joined
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func reportUnknown(
    _ key: Located<String>, in scope: Key.Scope, findings: inout FileFindings
  ) {
    let name = key.value.shortened
    guard !name.isEmpty else {
      findings.error("unknown-key", at: key.place, "перед двоеточием нет ключа", remedy: "допишите его")
      return
    }
    let russian = Key.russianNames(in: scope)
    let names = russian + Key.names(in: scope).keys.sorted()
    findings.error(
      "unknown-key", at: key.place, "неизвестный ключ «\(name)»",
      remedy: NearestWord.remedy(
        for: key.value, among: names, otherwise: "здесь могут стоять: \(russian.joined(separator: ", "))"))
  }
}
