import Monitoring
import Schedules

extension PublishedFacts {
  /// A roadmap: its order, its sections, its documents. Schedules are given as the order's words only, which
  /// the reader understands as this site did.
  func roadmap(_ roadmap: Roadmap) -> JSONValue {
    .object([
      ("id", .text(roadmap.id.text)), ("title", .text(roadmap.title)), ("period", .text(roadmap.periodText)),
      ("order", act(roadmap.order)), ("appendix", act(roadmap.appendix)),
      ("coordinator", official(roadmap.coordinator)), ("school", .words(roadmap.school?.text ?? "")),
      ("schools", .list(roadmap.schools.map { .text($0.text) })),
      ("amendments", .list(roadmap.amendments.map(act))),
      ("documents", .list(roadmap.documents.map(document))),
      ("text", text(roadmap.body)), ("sections", .list(roadmap.sections.map(section))),
      ("source", source(roadmap.origin)),
    ])
  }

  private func act(_ act: Act?) -> JSONValue {
    guard let act else { return .null }
    return .object([
      ("number", .words(act.number)), ("date", .day(act.date)), ("issuer", .words(act.issuer)),
      ("basis", .words(act.basis)), ("source", source(act.origin)),
    ])
  }

  private func document(_ document: CycleDocument) -> JSONValue {
    .object([
      ("stage", .text(document.stage.rawValue)), ("title", .text(document.title)),
      ("link", link(document.target)), ("source", source(document.origin)),
    ])
  }

  private func section(_ section: Roadmap.Section) -> JSONValue {
    .object([
      ("number", .words(section.number)), ("title", .words(section.title)),
      ("month", .words(section.month?.iso ?? "")), ("text", text(section.body)),
      ("activities", .list(section.activities.map(activity))), ("source", source(section.origin)),
    ])
  }

  private func activity(_ activity: Activity) -> JSONValue {
    .object([
      ("id", .text(activity.id.text)), ("number", .words(activity.number)), ("title", .text(activity.title)),
      ("schedule", .words(activity.schedule.phrase)), ("formerly", .list(activity.formerly.map(former))),
      ("parties", .list(activity.parties.map { .text($0.text) })), ("schools", audience(activity.audience)),
      ("audience", .words(activity.audienceText)), ("form", .words(activity.form)),
      ("result", text(activity.result)), ("measure", .words(activity.measure?.text ?? "")),
      ("risk_factors", .list(activity.riskFactors.map { .integer($0.rawValue) })),
      ("text", text(activity.body)), ("source", source(activity.origin)),
    ])
  }

  private func former(_ former: Activity.Former) -> JSONValue {
    .object([
      ("schedule", .text(former.schedule.phrase)), ("amendment", .text(former.amendment)),
      ("held_until", .text(former.heldUntil.iso)), ("source", source(former.origin)),
    ])
  }

  /// The schools that have the duty; null when it is one duty of the municipality.
  private func audience(_ audience: Activity.Audience) -> JSONValue {
    switch audience {
    case .municipality: .null
    case .schools(let schools): .list(schools.map { .text($0.text) })
    }
  }
}
