import Reading

extension HeadSchema {
  /// The schema's members.
  var json: [JSONText.Member] { JSONText.object(of: properties) }
}

extension JSONText {
  /// Keys in both languages and nothing else; of a required key either name.
  fileprivate static func object(of properties: [HeadSchema.Property]) -> [Member] {
    let members = properties.flatMap { property in
      let form = JSONText(form: property.form)
      let english = JSONText.object([
        .init("description", .text("по-русски: \(property.russian)")), .init("allOf", .list([form])),
      ])
      return [Member(property.russian, form)]
        + (property.english == property.russian ? [] : [Member(property.english, english)])
    }
    let required = properties.filter(\.isRequired).map { property in
      JSONText.object([
        .init("anyOf", .list([.names([property.russian]), .names([property.english])]))
      ])
    }
    return [
      .init("type", .text("object")), .init("properties", .object(members)),
      // A decimal comma within brackets cuts a number in two; its tail becomes a key of digits.
      .init("patternProperties", .object([.init("^[0-9]+$", .object([.init("type", .text("null"))]))])),
      .init("additionalProperties", .flag(false)),
    ] + (required.isEmpty ? [] : [.init("allOf", .list(required))])
  }

  private static func names(_ names: [String]) -> JSONText {
    .object([.init("required", .list(names.map { .text($0) }))])
  }

  /// YAML guesses types that the reader does not, so a text may look like a number; an absent value is null.
  fileprivate init(form: HeadSchema.Form) {
    switch form {
    case .text: self = .types("string", "number", "boolean", "null")
    case .day:
      self = .pattern(
        "^\\s*([0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
          + "|[0-9]{1,2}\\s+[а-яА-Я]+\\s+[0-9]{4})\\s*(г\\.?|года)?\\s*$")
    case .flag:
      self = .any([.types("boolean", "null"), .words(["да", "нет", "yes", "no", "true", "false"])])
    case .number(let range):
      let bounds = JSONText.object([
        .init("type", .text("integer")), .init("minimum", .number(range.lowerBound)),
        .init("maximum", .number(range.upperBound)),
      ])
      self = .any([bounds, .pattern("^[0-9]+$"), .types("null")])
    case .quantity: self = .any([.types("number", "null"), .pattern("^[-−]?[0-9  ]+([.,][0-9]+)?.*$")])
    case .choice(let words): self = .any([.words(words), .types("null")])
    case .status: self = .status
    case .either(let forms): self = .any(forms.map { JSONText(form: $0) })
    case .list(let form):
      let item = JSONText(form: form)
      let list = JSONText.object([.init("type", .text("array")), .init("items", item)])
      self = .any([list, item, .types("string", "null")])
    case .pairs(let names, let form):
      self = .object([
        .init("type", .list([.text("object"), .text("null")])),
        .init("patternProperties", .object([.init(names, JSONText(form: form))])),
        .init("additionalProperties", .flag(false)),
      ])
    case .object(let properties): self = .object(JSONText.object(of: properties))
    }
  }

  private static var status: JSONText {
    .any([
      .words(["выполнено", "не выполнено", "в работе", "частично", "отменено"]),
      .pattern("^([Вв] работе|[Чч]астично)[,(–— :-]*[0-9]{1,3} ?(%|процент[а-я]*)\\)?\\.?$"),
      .pattern("^[Пп]еренесено на .+$"),
    ])
  }

  private static func words(_ words: [String]) -> JSONText {
    let capitalised = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return .object([.init("enum", .list((words + capitalised).map { .text($0) }))])
  }

  private static func pattern(_ pattern: String) -> JSONText {
    .object([.init("type", .text("string")), .init("pattern", .text(pattern))])
  }

  private static func types(_ names: String...) -> JSONText {
    .object([.init("type", .list(names.map { .text($0) }))])
  }

  private static func any(_ forms: [JSONText]) -> JSONText { .object([.init("anyOf", .list(forms))]) }
}
