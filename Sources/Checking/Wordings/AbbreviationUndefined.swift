import Diagnostics
import Monitoring

/// Abbreviations that a reader from outside cannot know, said once for a roadmap.
enum AbbreviationUndefined: RoadmapRule {
  static let id = "abbreviation-undefined"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Сокращения нигде не раскрыты."

  static func findings(in plan: Plan) -> [Diagnostic] {
    var seen = Set<String>()
    let uncommon = plan.activities.flatMap { activity in
      abbreviations(in: activity.title) + activity.parties.flatMap { abbreviations(in: $0.text) }
    }.filter { !common.contains($0) && seen.insert($0).inserted }
    guard !uncommon.isEmpty else { return [] }
    let defined = definitions(in: plan)
    let unknown = uncommon.filter { !defined.contains($0) }
    guard !unknown.isEmpty else { return [] }
    return [
      finding(
        at: plan.roadmap.origin, "В карте не раскрыты сокращения: \(unknown.enumerated)",
        remedy: "раскройте их в тексте карты, «Полное название (далее – …)», или в «исполнители»",
        words: unknown[0])
    ]
  }

  /// Short words with two capitals or more: «СОИРО», «ВсОШ».
  private static func abbreviations(in text: String) -> [String] {
    guard text.unicodeScalars.lazy.filter(\.isCapital).dropFirst().first != nil else { return [] }
    let words = text.unicodeScalars.split { !($0.isCapital || $0.isSmall) }
    let found = words.filter { word in
      guard (2...6).contains(word.count), let first = word.first, let last = word.last else { return false }
      return first.isCapital && last.isCapital
    }.map { String($0) }
    // «ИС МЭДК» is one well-known system; «ИС» alone may be anything.
    return found.contains("МЭДК") ? found.filter { $0 != "ИС" } : found
  }

  /// What the municipality's parties and the roadmap's own text explain.
  private static func definitions(in plan: Plan) -> Set<String> {
    let municipality = plan.municipality
    let parties = municipality.parties.filter { $0.id.text != $0.fullName }.map(\.id.text)
    let bodies = [plan.roadmap.body.plain, plan.roadmap.title, municipality.body.plain, municipality.region]
    let names = [municipality.name, municipality.shortName] + municipality.schools.map(\.name)
    let initials = (bodies + names + municipality.parties.map(\.fullName)).map(\.initials)
    return Set((parties + bodies + names).flatMap { abbreviations(in: $0) } + initials)
  }

  private static let common: Set<String> = [
    "ОГЭ", "ЕГЭ", "ГВЭ", "ВПР", "ГИА", "НИКО", "ОО", "ОУ", "ОП", "УО", "СШ", "СОШ", "ООШ", "НОШ", "МО", "РФ",
    "МОУ", "МКУ", "МБУ", "МАУ", "МБОУ", "МКОУ", "МАОУ", "ГБУ", "ГАУ", "ГБОУ", "ОГАУ", "ДПО", "УВР", "ВР",
    "НМР",
    "УМК", "ФГОС", "ОВЗ", "ИКТ", "РМО", "ШМО", "ШНОР", "ШНСУ", "ИОМ", "МЭДК", "ИТ", "ПК", "ППК",
    "ДПП", "ВСОКО", "НОКО", "ФИОКО", "СМИ", "ЦНППМ", "ИРО", "ДТ", "ФГАОУ", "ФГБУ", "ТПМПК", "ПМПК",
  ]
}

extension String {
  /// The first letters of its words as capitals: «Еврейская автономная область» gives «ЕАО».
  fileprivate var initials: String {
    let words = unicodeScalars.split { $0 == " " || $0 == "-" || $0 == "«" || $0 == "»" }
    return String(String.UnicodeScalarView(words.compactMap(\.first))).uppercased()
  }
}
