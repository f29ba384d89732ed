import Monitoring

extension MonitoringScope: RowSource {
  func groups(of kind: Breakdown.Kind, at place: Place) -> [RowGroup] {
    breakdown(by: kind).groups.map { group in
      RowGroup(
        anchor: group.subject.anchor, heading: heading(of: group.subject, at: place),
        items: group.rows.map { RowGroup.Item(row: $0, edition: edition) }, tally: group.tally)
    }
  }

  func head(at place: Place) -> RowsHead {
    let title = period.map { "Строки за \(Wording.during($0))" } ?? "Строки мониторинга"
    let owner = CrumbView(
      title: period.map { "Мониторинг за \(Wording.during($0))" } ?? "Мониторинг", link: place.link(to: path))
    let frame = edition.frame(
      title, kind: .monitoringRows, at: place,
      description: "Мероприятия за каждым числом мониторинга, со ссылками на записи и подтверждения.",
      sources: [edition.roadmap.origin], above: [owner])
    return RowsHead(frame: frame, title: title, owner: owner)
  }
}
