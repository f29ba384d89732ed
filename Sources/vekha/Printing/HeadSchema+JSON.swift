import Publishing
import Reading

extension HeadSchema {
  /// The schema's members.
  var json: [(String, JSONValue)] { JSONValue.object(of: properties) }
}

extension JSONValue {
  /// Keys in both languages and nothing else; of a required key either name.
  fileprivate static func object(of properties: [HeadSchema.Property]) -> [(String, JSONValue)] {
    let members = properties.flatMap { property in
      let form = JSONValue(form: property.form)
      let english = JSONValue.object([
        ("description", .text("по-русски: \(property.russian)")), ("allOf", .list([form])),
      ])
      return [(property.russian, form)]
        + (property.english == property.russian ? [] : [(property.english, english)])
    }
    let required = properties.filter(\.isRequired).map { property in
      JSONValue.object([
        ("anyOf", .list([.names([property.russian]), .names([property.english])]))
      ])
    }
    return [
      ("type", .text("object")), ("properties", .object(members)),
      // A decimal comma within brackets cuts a number in two; its tail becomes a key of digits.
      ("patternProperties", .object([("^[0-9]+$", .object([("type", .text("null"))]))])),
      ("additionalProperties", .flag(false)),
    ] + (required.isEmpty ? [] : [("allOf", .list(required))])
  }

  private static func names(_ names: [String]) -> JSONValue {
    .object([("required", .list(names.map { .text($0) }))])
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
      let bounds = JSONValue.object([
        ("type", .text("integer")), ("minimum", .integer(range.lowerBound)),
        ("maximum", .integer(range.upperBound)),
      ])
      self = .any([bounds, .pattern("^[0-9]+$"), .types("null")])
    case .quantity: self = .any([.types("number", "null"), .pattern("^[-−]?[0-9  ]+([.,][0-9]+)?.*$")])
    case .choice(let words): self = .any([.words(words), .types("null")])
    case .status: self = .status
    case .either(let forms): self = .any(forms.map { JSONValue(form: $0) })
    case .list(let form):
      let item = JSONValue(form: form)
      let list = JSONValue.object([("type", .text("array")), ("items", item)])
      self = .any([list, item, .types("string", "null")])
    case .pairs(let names, let form):
      self = .object([
        ("type", .list([.text("object"), .text("null")])),
        ("patternProperties", .object([(names, JSONValue(form: form))])),
        ("additionalProperties", .flag(false)),
      ])
    case .object(let properties): self = .object(JSONValue.object(of: properties))
    }
  }

  private static var status: JSONValue {
    .any([
      .words(["выполнено", "не выполнено", "в работе", "частично", "отменено"]),
      .pattern("^([Вв] работе|[Чч]астично)[,(–— :-]*[0-9]{1,3} ?(%|процент[а-я]*)\\)?\\.?$"),
      .pattern("^[Пп]еренесено на .+$"),
    ])
  }

  private static func words(_ words: [String]) -> JSONValue {
    let capitalised = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return .object([("enum", .list((words + capitalised).map { .text($0) }))])
  }

  private static func pattern(_ pattern: String) -> JSONValue {
    .object([("type", .text("string")), ("pattern", .text(pattern))])
  }

  private static func types(_ names: String...) -> JSONValue {
    .object([("type", .list(names.map { .text($0) }))])
  }

  private static func any(_ forms: [JSONValue]) -> JSONValue { .object([("anyOf", .list(forms))]) }
}
