import Monitoring
import Schedules

/// Reads the roadmaps of another department's document; deadlines are read anew from the order's words.
struct PublishedRoadmapReading {
  private let schools: [School.ID]
  private let parties: Set<ResponsibleParty.ID>

  init(_ municipality: Municipality) {
    schools = municipality.schools.map(\.id)
    parties = Set(municipality.parties.map(\.id))
  }

  /// A roadmap; nil when it has no id, title or period, which is reported.
  func roadmap(_ fields: JSONFields, _ findings: inout FileFindings) -> Roadmap? {
    guard let id = fields.required("id", &findings)?.value, let title = fields.required("title", &findings),
      let text = fields.required("period", &findings)
    else { return nil }
    guard let period = PlanPeriod(reading: text.value) else {
      JSONFields.report(text.place, "период «\(text.value.shortened)» не понят", &findings)
      return nil
    }
    var roadmap = Roadmap(
      id: Roadmap.ID(id), title: title.value, period: period, periodText: text.value,
      origin: fields.source(&findings))
    roadmap.order = fields.node("order").flatMap { act($0, &findings) }
    roadmap.appendix = fields.node("appendix").flatMap { act($0, &findings) }
    roadmap.coordinator = fields.official("coordinator", &findings)
    roadmap.school = fields.located("school", &findings).flatMap { known([$0], &findings).first }
    roadmap.schools = known(fields.texts("schools", &findings), &findings)
    roadmap.amendments = fields.list("amendments", &findings).compactMap { act($0, &findings) }
    roadmap.documents = fields.objects("documents", &findings).compactMap { document($0, &findings) }
    roadmap.body = fields.richText("text", &findings)
    var unique = UniqueNames()
    for section in fields.objects("sections", &findings) {
      roadmap.sections.append(self.section(section, of: roadmap, &unique, &findings))
    }
    return roadmap
  }
}

extension PublishedRoadmapReading {
  private func act(_ node: JSONNode, _ findings: inout FileFindings) -> Act? {
    guard let fields = JSONFields(node, &findings) else { return nil }
    return Act(
      number: fields.text("number", &findings), date: fields.day("date", &findings),
      issuer: fields.text("issuer", &findings), basis: fields.text("basis", &findings),
      origin: fields.source(&findings))
  }

  private func document(_ fields: JSONFields, _ findings: inout FileFindings) -> CycleDocument? {
    guard let stage = fields.word("stage", CycleDocument.Stage.self, &findings),
      let title = fields.required("title", &findings)?.value
    else { return nil }
    return CycleDocument(
      stage: stage, title: title, target: fields.link("link", &findings), origin: fields.source(&findings))
  }

  private func section(
    _ fields: JSONFields, of roadmap: Roadmap, _ unique: inout UniqueNames, _ findings: inout FileFindings
  ) -> Roadmap.Section {
    var section = Roadmap.Section(
      number: fields.text("number", &findings), title: fields.text("title", &findings),
      body: fields.richText("text", &findings), origin: fields.source(&findings))
    if let month = fields.located("month", &findings) {
      section.month = Month(iso: month.value)
      if section.month == nil {
        JSONFields.report(month.place, "месяц раздела должен иметь вид 2023-05", &findings)
      }
    }
    let plan = roadmap.planFacts(in: section)
    for activity in fields.objects("activities", &findings) {
      guard let read = self.activity(activity, in: plan, &findings),
        unique.take("мероприятие", HeadingNumber.key(read.id.text), at: activity.place, &findings)
      else { continue }
      section.activities.append(read)
    }
    return section
  }

  private func activity(
    _ fields: JSONFields, in plan: PlanFacts, _ findings: inout FileFindings
  ) -> Activity? {
    guard let id = fields.required("id", &findings)?.value, let title = fields.required("title", &findings)
    else { return nil }
    let phrase = fields.text("schedule", &findings)
    var activity = Activity(
      id: Activity.ID(id), title: title.value, schedule: Schedule(reading: phrase, in: plan),
      origin: fields.source(&findings))
    activity.number = fields.text("number", &findings)
    activity.formerly = fields.objects("formerly", &findings).compactMap { former($0, in: plan, &findings) }
    activity.parties = fields.texts("parties", &findings).compactMap { party($0, &findings) }
    activity.audience = audience(fields, &findings)
    activity.audienceText = fields.text("audience", &findings)
    activity.form = fields.text("form", &findings)
    activity.result = fields.richText("result", &findings)
    if let measure = fields.located("measure", &findings) {
      activity.measure = Measure(reading: measure.value, origin: activity.origin)
    }
    activity.riskFactors = fields.riskFactors(&findings)
    activity.body = fields.richText("text", &findings)
    return activity
  }

  private func former(
    _ fields: JSONFields, in plan: PlanFacts, _ findings: inout FileFindings
  ) -> Activity.Former? {
    guard let phrase = fields.required("schedule", &findings)?.value,
      let day = fields.requiredDay("held_until", &findings)
    else { return nil }
    return Activity.Former(
      schedule: Schedule(reading: phrase, in: plan), amendment: fields.text("amendment", &findings),
      heldUntil: day, origin: fields.source(&findings))
  }

  private func party(_ name: Located<String>, _ findings: inout FileFindings) -> ResponsibleParty.ID? {
    let id = ResponsibleParty.ID(name.value)
    if parties.contains(id) { return id }
    JSONFields.report(name.place, "исполнителя «\(name.value.shortened)» нет в «parties»", &findings)
    return nil
  }

  /// The schools that have the duty, in the order of the municipality's list; null means the municipality.
  private func audience(_ fields: JSONFields, _ findings: inout FileFindings) -> Activity.Audience {
    guard fields.node("schools") != nil else { return .municipality }
    return .schools(known(fields.texts("schools", &findings), &findings))
  }

  private func known(_ names: [Located<String>], _ findings: inout FileFindings) -> [School.ID] {
    var named = Set<School.ID>()
    for name in names {
      let id = School.ID(name.value)
      if schools.contains(id) {
        named.insert(id)
      } else {
        JSONFields.report(name.place, "школы «\(name.value.shortened)» нет в «schools»", &findings)
      }
    }
    return schools.filter(named.contains)
  }
}
