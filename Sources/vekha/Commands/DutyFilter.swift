import ArgumentParser
import Monitoring

/// Picks a municipality and a school by what a person types: an id or a short name.
struct DutyFilter: ParsableArguments {
  @Option(help: "Муниципалитет: имя его папки или краткое название.")
  var municipality: String?

  @Option(help: "Школа: имя её файла или краткое название.")
  var school: String?
}

extension DutyFilter {
  /// The municipalities meant; a name that nobody bears is a usage error with the names that exist.
  func municipalities(of report: MonitoringReport) throws -> [MunicipalityReport] {
    guard let municipality else { return report.municipalities }
    let meant = report.municipalities.filter {
      DutyFilter.isMeant(municipality, $0.municipality.id.text, $0.municipality.shortName)
    }
    guard meant.isEmpty else { return meant }
    let known = report.municipalities.map(\.municipality.id.text).joined(separator: ", ")
    throw ValidationError("Муниципалитета «\(municipality)» нет. Есть: \(known).")
  }

  /// The schools meant; nil when none was asked for.
  func schools(of municipalities: [MunicipalityReport]) throws -> Set<School.ID>? {
    guard let school else { return nil }
    let all = municipalities.flatMap(\.municipality.schools)
    let meant = all.filter { DutyFilter.isMeant(school, $0.id.text, $0.shortName) }
    guard meant.isEmpty else { return Set(meant.map(\.id)) }
    let known = all.prefix(20).map(\.id.text).joined(separator: ", ")
    throw ValidationError("Школы «\(school)» нет. Есть: \(known).")
  }

  private static func isMeant(_ words: String, _ id: String, _ name: String) -> Bool {
    words == id || words.lowercased() == name.lowercased()
  }
}
