import Monitoring

/// A Frictionless Data Package (https://specs.frictionlessdata.io): the tables, their columns explained, their
/// keys and the licence.
struct DataPackage: Sendable {
  /// The package's name in Latin letters.
  let name: String
  let title: String
  let tables: [Table]
  let masthead: Masthead

  /// The descriptor, `datapackage.json`.
  var descriptor: JSONValue {
    var members: [(String, JSONValue)] = [
      ("profile", .text("tabular-data-package")), ("name", .text(name)), ("title", .text(title)),
      ("description", .text(description)), ("created", .text("\(masthead.day.iso)T00:00:00Z")),
    ]
    let licence = masthead.settings.dataLicence
    if !licence.isEmpty {
      members.append(
        ("licenses", .list([.object([("name", .text("other-open")), ("title", .text(licence))])])))
    }
    members.append(("resources", .list(tables.map(resource))))
    return .object(members)
  }

  private var description: String {
    let demonstration = masthead.settings.isDemonstration ? " Записи о ходе вымышлены для демонстрации." : ""
    return "Сведения на \(masthead.day.iso).\(demonstration)"
  }

  private func resource(_ table: Table) -> JSONValue {
    .object([
      ("profile", .text("tabular-data-resource")), ("name", .text(table.name)), ("title", .text(table.title)),
      ("description", .text(table.summary)), ("path", .text("\(table.name).csv")), ("format", .text("csv")),
      ("mediatype", .text("text/csv")), ("encoding", .text("utf-8")),
      ("dialect", .object([("delimiter", .text(",")), ("lineTerminator", .text("\r\n"))])),
      ("schema", schema(of: table)),
    ])
  }

  private func schema(of table: Table) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("fields", .list(table.columns.map { field($0, isKey: table.key.contains($0.name)) })),
      ("primaryKey", .list(table.key.map(JSONValue.text))), ("missingValues", .list([.text("")])),
    ]
    let references = table.references.filter { reference in tables.contains { $0.name == reference.table } }
    if !references.isEmpty {
      members.append(("foreignKeys", .list(references.map(foreignKey))))
    }
    return .object(members)
  }

  private func field(_ column: Table.Column, isKey: Bool) -> JSONValue {
    let type =
      switch column.form {
      case .text, .choice: "string"
      case .integer: "integer"
      case .number: "number"
      case .date: "date"
      case .flag: "boolean"
      }
    var constraints: [(String, JSONValue)] = isKey ? [("required", .flag(true))] : []
    if case .choice(let words) = column.form {
      constraints.append(("enum", .list(words.map(JSONValue.text))))
    }
    var members: [(String, JSONValue)] = [
      ("name", .text(column.name)), ("title", .text(column.title)), ("type", .text(type)),
      ("description", .text(column.summary)),
    ]
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    return .object(members)
  }

  private func foreignKey(_ reference: Table.Reference) -> JSONValue {
    .object([
      ("fields", .list(reference.columns.map(JSONValue.text))),
      (
        "reference",
        .object([
          ("resource", .text(reference.table)), ("fields", .list(reference.tableColumns.map(JSONValue.text))),
        ])
      ),
    ])
  }
}
