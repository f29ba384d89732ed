import Diagnostics
import Monitoring

/// Schools answer for an activity, and nobody said for which schools it makes duties (rule 3).
enum AudienceMissing: ActivityRule {
  static let id = "audience-missing"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Отвечают школы, а строки «Для» нет: срок считается муниципальным."

  static func findings(for activity: Activity, in plan: Plan) -> [Diagnostic] {
    guard plan.roadmap.school == nil, activity.audienceText.isEmpty, activity.audience == .municipality,
      let party = activity.parties.first(where: { areSchools($0, plan.municipality) })
    else { return [] }
    return [
      finding(
        at: activity.partiesOrigin,
        "За мероприятие \(activity.caption) отвечают \(party.text.quoted), а для кого оно, не сказано: "
          + "срок считается один, муниципальный",
        remedy: "добавьте «Для: каждая школа», группу или школы; если срок один, «Для: муниципалитет»")
    ]
  }

  private static func areSchools(_ id: ResponsibleParty.ID, _ municipality: Municipality) -> Bool {
    let names = [id.text.words, municipality.party(id)?.fullName.words ?? []]
    return names.contains { words in
      let isPerson = words.contains { word in
        ["куратор", "координатор", "департамент", "объединен"].contains { word.hasPrefix($0) }
      }
      let isSchool = words.contains {
        $0 == "школы" || $0 == "школ" || $0 == "шнор" || $0 == "оо" || $0 == "оу"
      }
      let isOrganisations =
        words.contains { $0.hasPrefix("общеобразовательн") }
        && words.contains { $0.hasPrefix("организаци") || $0.hasPrefix("учрежден") }
      return !isPerson && (isSchool || isOrganisations)
    }
  }
}
