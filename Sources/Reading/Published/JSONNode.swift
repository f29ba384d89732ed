/// What a JSON document holds, each value with its place.
enum JSONNode: Sendable {
  case text(String, Place)
  /// A number as written.
  case number(String, Place)
  case flag(Bool, Place)
  case null(Place)
  indirect case list([JSONNode], Place)
  /// Members in the order of the file; no name twice.
  indirect case object([(name: String, value: JSONNode)], Place)
}

extension JSONNode {
  /// Where it begins.
  var place: Place {
    switch self {
    case .text(_, let place), .number(_, let place), .flag(_, let place), .null(let place),
      .list(_, let place), .object(_, let place):
      place
    }
  }
}
