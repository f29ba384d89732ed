/// Every key of a head and every field of an activity or a statement, with its Russian and English name.
enum Key: String, CaseIterable, Sendable {
  case title, name, shortName, department, region, reportDate, timeZone, horizon, baseURL, dayOffRule
  case workingWeek, names, demo, contacts, dataLicence, fileLimit
  case daysOff, workingDays
  case coordinator, website, parties, data
  case address, director, curator, groups, riskFactors, indicators
  case better, years, value, count, municipality, break_
  case period, order, number, date, issuer, basis, appendix, school, schools, amendments, documents
  case stage, link
  case reported, roadmap, author, activity, status, covers, corrects, figures
  case draft, internal_, acknowledged
  case schedule, responsible, audience, form, result, measure, factors, code, formerly
  case evidence, coversSchools, reason
}

extension Key {
  /// Where a key may stand.
  enum Scope: String, CaseIterable, Sendable {
    case site, calendar, municipality, school, roadmap, progress, report
    case act, document, indicator, indicatorYear
    case activityFields, statementFields
  }

  /// A key's names, and the scopes in which it may stand.
  struct Row: Sendable {
    let key: Key
    let russian: String
    let english: String
    let scopes: [Scope]

    init(_ key: Key, _ russian: String, _ english: String, _ scopes: Scope...) {
      self.key = key
      self.russian = russian
      self.english = english
      self.scopes = scopes
    }
  }

  /// The name that messages use.
  var russian: String { Key.russianNames[self] ?? rawValue }

  /// The keys that may stand in a scope, by their folded names in both languages.
  static func names(in scope: Scope) -> [String: Key] { byScope[scope] ?? [:] }

  /// The Russian names that may stand in a scope, in the order of the table.
  static func russianNames(in scope: Scope) -> [String] {
    table.filter { $0.scopes.contains(scope) }.map(\.russian)
  }

  private static let russianNames = Dictionary(
    table.map { ($0.key, $0.russian) }, uniquingKeysWith: { first, _ in first })

  private static let byScope: [Scope: [String: Key]] = {
    var byScope: [Scope: [String: Key]] = [:]
    for row in table {
      for scope in row.scopes {
        byScope[scope, default: [:]][row.russian.folded] = row.key
        byScope[scope, default: [:]][row.english.folded] = row.key
      }
    }
    return byScope
  }()
}
