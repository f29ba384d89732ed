import Monitoring

extension MunicipalityEdition {
  /// The pages of a municipality besides those of its roadmaps.
  func pages(with templates: Templates) -> [SiteFile] {
    let first = templates.page(.municipality, at: SitePath.municipality(municipality.id)) {
      MunicipalityView(of: self, at: $0)
    }
    let rows = rows
    return [first, dataPage(with: templates)] + changesPage(with: templates)
      + templates.rowFiles(of: rows.sheets) { rows }
      + schoolPages(with: templates) + partyPages(with: templates)
  }

  /// What changed in the municipality; a site of this municipality alone says it on its own page of changes.
  private func changesPage(with templates: Templates) -> [SiteFile] {
    guard masthead.isOneOfMany else { return [] }
    return [
      templates.page(.changes, at: SitePath.changes(of: municipality.id)) { ChangesView(of: self, at: $0) }
    ]
  }

  private func schoolPages(with templates: Templates) -> [SiteFile] {
    let list = templates.page(.schools, at: SitePath.schools(municipality.id)) {
      SchoolsView(of: self, at: $0)
    }
    return [list]
      + municipality.schools.flatMap { school in
        let rows = rows(of: school)
        let page = templates.page(.school, at: SitePath.school(school.id, in: municipality.id)) {
          SchoolView(of: school, in: self, at: $0)
        }
        return [page] + templates.rowFiles(of: rows.sheets) { rows }
      }
  }

  private func partyPages(with templates: Templates) -> [SiteFile] {
    let list = templates.page(.parties, at: SitePath.parties(municipality.id)) {
      PartiesView(of: self, at: $0)
    }
    return [list]
      + municipality.parties.flatMap { party in
        let rows = rows(of: party)
        let page = templates.page(.party, at: SitePath.party(party.id, in: municipality.id)) {
          PartyView(of: party, in: self, at: $0)
        }
        return [page] + templates.rowFiles(of: rows.sheets) { rows }
      }
  }
}
