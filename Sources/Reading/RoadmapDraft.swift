import Monitoring
import Schedules

/// What a roadmap's file says; schools and parties are still words.
struct RoadmapDraft: Sendable {
  /// A section with its activities.
  struct Section: Sendable {
    var section: Roadmap.Section
    var body: DraftText
    var activities: [ActivityDraft]
  }

  /// A document of the management cycle, its link still as written.
  struct Document: Sendable {
    let stage: CycleDocument.Stage
    let title: String
    let link: Located<String>?
    let place: Place
  }

  /// The roadmap without what needs other files.
  var roadmap: Roadmap
  var school: Located<String>?
  var schools: [Located<String>]
  var documents: [Document]
  var body: DraftText
  var sections: [Section]

  init(reading manuscript: Manuscript, id: Roadmap.ID, findings: inout FileFindings) {
    let head = manuscript.head
    let title = head.required(.title, example: "Дорожная карта", &findings)?.value ?? id.text
    let period = RoadmapDraft.period(head, &findings)
    roadmap = Roadmap(
      id: id, title: title, period: period.value, periodText: period.text, origin: manuscript.origin)
    roadmap.order = Act.read(.order, of: manuscript, &findings)
    roadmap.appendix = Act.read(.appendix, of: manuscript, &findings)
    roadmap.coordinator = head.official(.coordinator, &findings)
    roadmap.amendments = Act.readAmendments(of: manuscript, &findings)
    school = head.text(.school, &findings)
    schools = head.texts(.schools, &findings)
    documents = Document.read(manuscript, &findings)
    body = .empty
    sections = []
    readText(of: manuscript, &findings)
  }
}

extension RoadmapDraft {
  /// The period as written; a placeholder when it is missing, which is reported.
  private static func period(
    _ head: Fields, _ findings: inout FileFindings
  ) -> (value: PlanPeriod, text: String) {
    let text = head.required(.period, example: "2023", &findings)
    if let text, let period = PlanPeriod(reading: text.value) { return (period, text.value) }
    if let text {
      findings.error(
        "wrong-period", at: text.place, "период «\(text.value.shortened)» записан не так",
        remedy: "напишите 2023, 2021/22, 2022–2024 или 2021-01-01..2021-12-31")
    }
    let placeholder = Month(year: 2000, number: 1).first...Month(year: 2000, number: 12).last
    guard
      let period = PlanPeriod(
        form: .calendarYear, first: placeholder.lowerBound, last: placeholder.upperBound)
    else { preconditionFailure("a year has days") }
    return (period, "")
  }

  private mutating func readText(of manuscript: Manuscript, _ findings: inout FileFindings) {
    let (before, chapters) = manuscript.blocks.chapters(level: 2)
    let (intro, loose) = before.chapters(level: 3)
    body = manuscript.text(intro, &findings)
    let unnamed = loose + chapters.filter { RoadmapDraft.isActivity($0) }
    let plan = RoadmapDraft.plan(of: roadmap)
    if !unnamed.isEmpty {
      let section = Roadmap.Section(origin: unnamed[0].heading.origin(in: manuscript))
      let activities = unnamed.map {
        ActivityDraft(reading: $0, of: manuscript, in: plan, roadmap, &findings)
      }
      sections.append(Section(section: section, body: .empty, activities: activities))
    }
    for chapter in chapters where !RoadmapDraft.isActivity(chapter) {
      sections.append(Section(reading: chapter, of: manuscript, in: plan, roadmap, &findings))
    }
    ActivityNumbering.setIDs(in: &sections, path: manuscript.path, &findings)
    if sections.allSatisfy(\.activities.isEmpty) { reportEmpty(manuscript, &findings) }
  }

  /// A heading of the second level that holds a deadline is an activity of a roadmap without sections.
  private static func isActivity(_ chapter: Chapter) -> Bool {
    guard !chapter.blocks.contains(where: { $0.headingLevel == 3 }),
      let list = chapter.blocks.first(where: \.isList)
    else { return false }
    return list.children.contains { $0.plain(separator: " ").folded.hasPrefix("сроки:") }
  }

  private static func plan(of roadmap: Roadmap) -> PlanFacts {
    PlanFacts(period: roadmap.period, orderDate: roadmap.order?.date)
  }

  private func reportEmpty(_ manuscript: Manuscript, _ findings: inout FileFindings) {
    findings.error(
      "empty-roadmap", at: Place(line: max(1, manuscript.source.lineCount)),
      "в дорожной карте нет ни одного мероприятия",
      remedy: "добавьте заголовок «### 1.1. Название» и под ним строку «- Сроки: до 10.02.2023»")
  }
}

extension RoadmapDraft.Section {
  fileprivate init(
    reading chapter: Chapter, of manuscript: Manuscript, in plan: PlanFacts, _ roadmap: Roadmap,
    _ findings: inout FileFindings
  ) {
    let heading = HeadingNumber(reading: chapter.heading.inlines.plain)
    let (before, chapters) = chapter.blocks.chapters(level: 3)
    section = Roadmap.Section(
      number: heading.number, title: heading.title, month: Month(title: heading.title, in: plan.period),
      origin: chapter.heading.origin(in: manuscript))
    body = manuscript.text(before, top: 3, &findings)
    let plan = PlanFacts(period: plan.period, sectionMonth: section.month, orderDate: plan.orderDate)
    activities = chapters.map { ActivityDraft(reading: $0, of: manuscript, in: plan, roadmap, &findings) }
  }
}

extension RoadmapDraft.Document {
  fileprivate static func read(_ manuscript: Manuscript, _ findings: inout FileFindings) -> [Self] {
    let stages = CycleDocument.Stage.allCases.map { ($0.rawValue, $0) }
    return manuscript.head.list(.documents).compactMap { node in
      guard let fields = Fields(node, in: .document, findings: &findings) else { return nil }
      _ = fields.required(.stage, example: "анализ", &findings)
      let title = fields.required(.title, example: "Аналитическая справка", &findings)
      guard let stage = fields.choice(.stage, among: stages, &findings), let title else { return nil }
      return Self(stage: stage, title: title.value, link: fields.text(.link, &findings), place: title.place)
    }
  }
}

extension Block {
  /// Where a heading is written.
  func origin(in manuscript: Manuscript) -> Origin {
    manuscript.place(ofHeading: self).origin(in: manuscript.path)
  }
}
