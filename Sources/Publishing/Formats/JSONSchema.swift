/// Parts of a JSON Schema (2020-12), each with a Russian sentence for those who read the data.
enum JSONSchema {
  /// A document's whole schema.
  static func document(_ title: String, _ members: [(String, JSONValue)]) -> JSONValue {
    guard case .object(let parts) = object(title, members) else { return .null }
    return .object([("$schema", .text("https://json-schema.org/draft/2020-12/schema"))] + parts)
  }

  /// An object with exactly these members.
  static func object(
    _ summary: String, orNull: Bool = false, _ members: [(String, JSONValue)]
  ) -> JSONValue {
    .object([
      ("description", .text(summary)), ("type", type("object", orNull)), ("properties", .object(members)),
      ("required", .list(members.map { .text($0.0) })), ("additionalProperties", .flag(false)),
    ])
  }

  static func list(_ summary: String, orNull: Bool = false, of item: JSONValue) -> JSONValue {
    .object([("description", .text(summary)), ("type", type("array", orNull)), ("items", item)])
  }

  static func text(_ summary: String) -> JSONValue { plain("string", summary) }

  /// A text, or null when there is none.
  static func words(_ summary: String) -> JSONValue { plain("string", summary, orNull: true) }

  static func integer(_ summary: String, orNull: Bool = false) -> JSONValue {
    plain("integer", summary, orNull: orNull)
  }

  static func flag(_ summary: String) -> JSONValue { plain("boolean", summary) }

  static func day(_ summary: String, orNull: Bool = false) -> JSONValue {
    .object([
      ("description", .text(summary)), ("type", type("string", orNull)), ("format", .text("date")),
    ])
  }

  /// Exactly this value.
  static func only(_ value: JSONValue, _ summary: String) -> JSONValue {
    .object([("description", .text(summary)), ("const", value)])
  }

  /// One of these words.
  static func choice(_ summary: String, of words: [String]) -> JSONValue {
    .object([("description", .text(summary)), ("enum", .list(words.map(JSONValue.text)))])
  }

  private static func plain(_ name: String, _ summary: String, orNull: Bool = false) -> JSONValue {
    .object([("description", .text(summary)), ("type", type(name, orNull))])
  }

  private static func type(_ name: String, _ orNull: Bool) -> JSONValue {
    orNull ? .list([.text(name), .text("null")]) : .text(name)
  }
}
