import Monitoring
import Schedules

extension Archive {
  /// The municipalities of a content and what belongs to them; its settings and its calendar are not passed.
  public mutating func passMunicipalities(of content: inout Content) {
    content.municipalities = list(content.municipalities) { $0.passed($1) }
    content.linkedFiles = list(content.linkedFiles) { $0.passed($1) }
    content.acknowledgements = list(content.acknowledgements) { $0.passed($1) }
  }

  private mutating func passed(_ given: Municipality?) -> Municipality {
    var municipality = Municipality(
      id: passed(given?.id), name: passed(given?.name), origin: passed(given?.origin))
    municipality.shortName = passed(given?.shortName)
    municipality.region = passed(given?.region)
    municipality.authority = passed(given?.authority)
    municipality.coordinator = optional(given?.coordinator) { $0.passed($1) }
    municipality.contacts = passed(given?.contacts)
    municipality.website = passed(given?.website)
    municipality.body = passed(given?.body)
    municipality.parties = list(given?.parties) { $0.passed($1) }
    municipality.schools = list(given?.schools) { $0.passed($1) }
    municipality.roadmaps = list(given?.roadmaps) { $0.passed($1) }
    municipality.statements = list(given?.statements) { $0.passed($1) }
    municipality.reports = list(given?.reports) { $0.passed($1) }
    municipality.publication = optional(given?.publication) { $0.passed($1) }
    return municipality
  }

  private mutating func passed(_ given: Publication?) -> Publication {
    Publication(day: passed(given?.day), site: passed(given?.site), path: passed(given?.path))
  }

  private mutating func passed(_ given: ResponsibleParty?) -> ResponsibleParty {
    ResponsibleParty(id: passed(given?.id), fullName: passed(given?.fullName), origin: passed(given?.origin))
  }

  private mutating func passed(_ given: School?) -> School {
    var school = School(id: passed(given?.id), name: passed(given?.name), origin: passed(given?.origin))
    school.shortName = passed(given?.shortName)
    school.address = passed(given?.address)
    school.website = passed(given?.website)
    school.director = optional(given?.director) { $0.passed($1) }
    school.coordinator = optional(given?.coordinator) { $0.passed($1) }
    school.curator = optional(given?.curator) { $0.passed($1) }
    school.memberships = list(given?.memberships) { $0.passed($1) }
    school.riskFactors = list(given?.riskFactors) { $0.passed($1, among: RiskFactor.allCases) }
    school.indicators = list(given?.indicators) { $0.passed($1) }
    school.body = passed(given?.body)
    return school
  }

  private mutating func passed(_ given: School.Membership?) -> School.Membership {
    School.Membership(
      group: passed(given?.group),
      years: optional(given?.years) { archive, years in
        let (first, last) = (archive.passed(years?.lowerBound), archive.passed(years?.upperBound))
        if first > last { archive.refuse() }
        return min(first, last)...last
      })
  }

  private mutating func passed(_ given: Indicator?) -> Indicator {
    Indicator(
      name: passed(given?.name), better: passed(given?.better, among: [.higher, .lower]),
      years: list(given?.years) { $0.passed($1) })
  }

  private mutating func passed(_ given: Indicator.Year?) -> Indicator.Year {
    Indicator.Year(
      year: passed(given?.year), value: passed(given?.value), count: passed(given?.count),
      municipality: optional(given?.municipality) { $0.passed($1) },
      region: optional(given?.region) { $0.passed($1) }, isBreak: passed(given?.isBreak),
      origin: passed(given?.origin))
  }
}
