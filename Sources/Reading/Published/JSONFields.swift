import Monitoring
import Schedules

/// A typed hand that takes members out of a JSON object. It reports what is missing or of a wrong form, and
/// never throws; members it does not know are left alone, so that later versions may add some.
struct JSONFields {
  /// Where the object begins.
  let place: Place
  private let members: [String: JSONNode]

  /// The members of an object; nil when it is something else, which is reported.
  init?(_ node: JSONNode, _ findings: inout FileFindings) {
    guard case .object(let members, let place) = node else {
      JSONFields.report(node.place, "здесь ожидались пары «имя: значение» в фигурных скобках", &findings)
      return nil
    }
    self.place = place
    self.members = Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}

extension JSONFields {
  /// The member with this name; nil when it is absent or null.
  func node(_ name: String) -> JSONNode? {
    guard let node = members[name] else { return nil }
    if case .null = node { return nil }
    return node
  }

  /// A text; empty when it is absent or null.
  func text(_ name: String, _ findings: inout FileFindings) -> String {
    located(name, &findings)?.value ?? ""
  }

  /// A text with its place; nil when it is absent or null.
  func located(_ name: String, _ findings: inout FileFindings) -> Located<String>? {
    guard let node = node(name) else { return nil }
    guard case .text(let text, let place) = node else {
      JSONFields.report(node.place, "«\(name)» должно быть текстом", &findings)
      return nil
    }
    return Located(text, at: place)
  }

  /// A text that must be there and not be empty.
  func required(_ name: String, _ findings: inout FileFindings) -> Located<String>? {
    if let node = node(name) {
      if case .text(let text, let place) = node, !text.trimmed.isEmpty { return Located(text, at: place) }
      JSONFields.report(node.place, "«\(name)» должно быть текстом", &findings)
    } else {
      JSONFields.report(place, "нет обязательного «\(name)»", &findings)
    }
    return nil
  }

  /// A whole number; nil when it is absent.
  func number(_ name: String, in bounds: ClosedRange<Int>, _ findings: inout FileFindings) -> Int? {
    guard let node = node(name) else { return nil }
    if case .number(let text, _) = node, let number = Int(text), bounds.contains(number) { return number }
    JSONFields.report(
      node.place, "«\(name)» должно быть целым числом от \(bounds.lowerBound) до \(bounds.upperBound)",
      &findings)
    return nil
  }

  /// Yes or no; no when it is absent.
  func flag(_ name: String, _ findings: inout FileFindings) -> Bool {
    guard let node = node(name) else { return false }
    if case .flag(let flag, _) = node { return flag }
    JSONFields.report(node.place, "«\(name)» должно быть true или false", &findings)
    return false
  }

  /// A day; nil when it is absent.
  func day(_ name: String, _ findings: inout FileFindings) -> Day? {
    guard let text = located(name, &findings) else { return nil }
    if let day = Day(iso: text.value) { return day }
    JSONFields.report(text.place, "«\(name)» должно быть днём вида 2023-05-31", &findings)
    return nil
  }

  /// A day that must be there.
  func requiredDay(_ name: String, _ findings: inout FileFindings) -> Day? {
    required(name, &findings) == nil ? nil : day(name, &findings)
  }

  /// The values of a list; none when it is absent.
  func list(_ name: String, _ findings: inout FileFindings) -> [JSONNode] {
    guard let node = node(name) else { return [] }
    if case .list(let items, _) = node { return items }
    JSONFields.report(node.place, "«\(name)» должно быть списком", &findings)
    return []
  }

  /// The objects of a list.
  func objects(_ name: String, _ findings: inout FileFindings) -> [JSONFields] {
    list(name, &findings).compactMap { JSONFields($0, &findings) }
  }

  /// The texts of a list.
  func texts(_ name: String, _ findings: inout FileFindings) -> [Located<String>] {
    list(name, &findings).compactMap { node in
      if case .text(let text, let place) = node { return Located(text, at: place) }
      JSONFields.report(node.place, "в списке «\(name)» должны быть тексты", &findings)
      return nil
    }
  }

  static func report(_ place: Place, _ message: String, _ findings: inout FileFindings) {
    findings.error("data-form", at: place, message, remedy: JSONFault(place: place, message: "").remedy)
  }
}
