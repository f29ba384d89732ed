import Schedules

extension Table {
  /// The rows' JSON Schema: a list of objects with exactly these members.
  var jsonSchema: JSONValue {
    let row: JSONValue = .object([
      ("type", .text("object")), ("description", .text(summary)),
      ("properties", .object(columns.map { ($0.name, $0.jsonSchema(isKey: key.contains($0.name))) })),
      ("required", .list(columns.map { .text($0.name) })), ("additionalProperties", .flag(false)),
    ])
    return .object([("type", .text("array")), ("title", .text(title)), ("items", row)])
  }
}

extension Table.Column {
  fileprivate func jsonSchema(isKey: Bool) -> JSONValue {
    var members: [(String, JSONValue)] = [("title", .text(title)), ("description", .text(summary))]
    let type =
      switch form {
      case .text, .date, .choice: "string"
      case .integer: "integer"
      case .number: "number"
      case .flag: "boolean"
      }
    members.append(("type", isKey ? .text(type) : .list([.text(type), .text("null")])))
    switch form {
    case .date: members.append(("format", .text("date")))
    case .choice(let words): members.append(("enum", .list(words.map(JSONValue.text) + [.null])))
    case .text, .integer, .number, .flag: break
    }
    return .object(members)
  }
}
