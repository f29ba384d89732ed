import Monitoring

extension PublishedFacts {
  /// What a record says of one activity, with the deadlines it names.
  func statement(_ statement: Statement) -> JSONValue {
    let status = statement.status.exported
    return .object([
      ("record", .text(statement.record.text)), ("place", .integer(statement.place)),
      ("roadmap", .text(statement.roadmap.text)), ("activity", .text(statement.activity.text)),
      ("school", .words(statement.school?.text ?? "")), ("date", .text(statement.date.iso)),
      ("reported", .text(statement.reported.iso)), ("author", .words(statement.author)),
      ("status", .text(status.code)), ("share", status.share.map(JSONValue.integer) ?? .null),
      ("moved_to", .day(status.movedTo)), ("covers", coverage(statement.coverage)),
      ("covers_text", .words(statement.coverageText)),
      ("speaks_for_schools", .flag(statement.speaksForSchools)),
      ("evidence", .list(statement.evidence.map(evidence))), ("value", .words(statement.value?.text ?? "")),
      ("reason", .words(statement.reason)), ("text", text(statement.body)),
      ("corrects", .words(statement.corrects?.text ?? "")), ("source", source(statement.origin)),
    ])
  }

  /// A coordinator's report about a closed period.
  func report(_ report: PeriodReport) -> JSONValue {
    .object([
      ("id", .text(report.id.text)), ("period", .text(report.period.id)), ("date", .text(report.date.iso)),
      ("roadmap", .text(report.roadmap.text)), ("author", .words(report.author)),
      (
        "figures",
        .list(report.figures.map { .object([("name", .text($0.name)), ("value", .text($0.value))]) })
      ),
      ("text", text(report.body)), ("source", source(report.origin)),
    ])
  }

  /// The named deadline's key, or the day from which every deadline is meant; null when nothing was named.
  private func coverage(_ coverage: Statement.Coverage) -> JSONValue {
    switch coverage {
    case .unsaid: .null
    case .occurrence(let key): .object([("occurrence", .text(key)), ("from", .null)])
    case .from(let day): .object([("occurrence", .null), ("from", .text(day.iso))])
    }
  }

  private func evidence(_ evidence: Evidence) -> JSONValue {
    .object([("title", .text(evidence.title)), ("link", link(evidence.target))])
  }
}
