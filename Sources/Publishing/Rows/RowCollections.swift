import Monitoring

extension MunicipalityEdition {
  /// The rows behind the figures of the municipality's first page.
  var rows: RowCollection {
    collection(.all, SitePath.rows(of: municipality.id), of: municipality.name) {
      $0.link(to: SitePath.municipality(self.municipality.id))
    }
  }

  /// The rows behind a school's figures.
  func rows(of school: School) -> RowCollection {
    collection(
      .school(school.id), SitePath.rows(of: school.id, in: municipality.id), of: school.name,
      above: ("Школы", SitePath.schools(municipality.id))
    ) { $0.link(to: SitePath.school(school.id, in: self.municipality.id)) }
  }

  /// The rows behind a party's figures.
  func rows(of party: ResponsibleParty) -> RowCollection {
    collection(
      .party(party.id), SitePath.rows(of: party.id, in: municipality.id), of: party.fullName,
      above: ("Исполнители", SitePath.parties(municipality.id))
    ) { $0.link(to: SitePath.party(party.id, in: self.municipality.id)) }
  }

  private func collection(
    _ subject: Breakdown.Subject, _ stem: String, of owner: String,
    above: (title: String, path: String)? = nil,
    _ link: @escaping @Sendable (Place) -> String
  ) -> RowCollection {
    let parts = counting.filter { roadmap in
      switch subject {
      case .school(let school?): duties[school]?.contains { $0.roadmap === roadmap.report } ?? false
      case .party(let party?): partyDuties[party]?.contains { $0.roadmap === roadmap.report } ?? false
      case .all, .deadlines, .section, .school(nil), .party(nil), .month: !roadmap.duties.isEmpty
      }
    }.map { RowCollection.Part(edition: $0, subject: subject, title: $0.roadmap.title) }
    return RowCollection(of: parts, at: stem) { [self] place in
      let owner = CrumbView(title: owner, link: link(place))
      let crumbs = (above.map { [CrumbView(title: $0.title, link: place.link(to: $0.path))] } ?? []) + [owner]
      let frame = frame(
        "Строки: \(owner.title)", kind: .monitoringRows, at: place,
        description: SiteRows.description, above: subject == .all ? [] : crumbs,
        sources: [municipality.origin])
      return RowsHead(frame: frame, title: "Строки за числами", owner: owner)
    }
  }
}
