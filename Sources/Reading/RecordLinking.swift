import Diagnostics
import Monitoring
import Schedules

/// Makes statements of records: which school, which roadmap, which activity, which occurrence.
struct RecordLinking {
  private(set) var links: LinkResolver
  private(set) var findings = Findings()

  private let roadmaps: RoadmapDirectory
  private let schools: SchoolDirectory
  private let records: Set<Statement.RecordID>
  /// The deadlines of activities that were asked for, by roadmap and place.
  private var deadlines: [Roadmap.ID: [Int: [Deadline]]] = [:]

  init(
    _ roadmaps: [Roadmap], absentRoadmaps: [String: AbsentFile], schools: SchoolDirectory,
    records: Set<Statement.RecordID>, links: LinkResolver
  ) {
    self.roadmaps = RoadmapDirectory(roadmaps, absent: absentRoadmaps)
    self.schools = schools
    self.records = records
    self.links = links
  }

  /// The statements of a record that could be linked.
  mutating func statements(of entry: MunicipalityFolder.Entry<RecordDraft>) -> [Statement] {
    var notes = FileFindings(path: entry.path)
    defer { findings.add(notes.all) }
    let draft = entry.draft
    let school = draft.school.map { schools.school($0, findings: &notes) }
    let roadmap = draft.roadmap.map { roadmaps.entry(named: $0, findings: &notes) }
    let corrects = correction(draft.corrects, by: draft.id, &notes)
    // An unknown school or roadmap has been reported; without them or a day nothing more can be said.
    guard let date = draft.date?.value, school.map({ $0 != nil }) ?? true, roadmap.map({ $0 != nil }) ?? true
    else { return [] }
    let frame = Frame(
      path: entry.path, record: draft, date: date, school: school ?? nil, roadmap: roadmap ?? nil,
      corrects: corrects)
    links.day = draft.reported?.value ?? date
    defer { links.day = nil }
    return draft.statements.compactMap { statement($0, in: frame, &notes) }
  }
}

extension RecordLinking {
  /// What all statements of a record share.
  private struct Frame {
    let path: String
    let record: RecordDraft
    let date: Day
    let school: School.ID?
    let roadmap: RoadmapDirectory.Entry?
    let corrects: Statement.RecordID?
  }

  private func correction(
    _ name: Located<String>?, by record: Statement.RecordID, _ notes: inout FileFindings
  ) -> Statement.RecordID? {
    guard let name else { return nil }
    let text = name.value.hasSuffix(".md") ? String(name.value.dropLast(3)) : name.value
    let id = Statement.RecordID(text.split(separator: "/").last.map(String.init) ?? text)
    if records.contains(id), id != record { return id }
    notes.error(
      "unknown-record", at: name.place,
      id == record
        ? "запись исправляет сама себя" : "нет записи «\(name.value.shortened)», которую надо исправить",
      remedy: NearestWord.remedy(
        for: id.text, among: records.filter { $0 != record }.map(\.text).sorted(),
        otherwise: "напишите имя файла записи из папки progress без «.md»"))
    return nil
  }

  private mutating func statement(
    _ draft: StatementDraft, in frame: Frame, _ notes: inout FileFindings
  ) -> Statement? {
    let entry =
      frame.roadmap
      ?? roadmaps.entry(holding: draft.activity, on: frame.date, school: frame.school, findings: &notes)
    guard let entry else { return nil }
    guard let place = entry.place(of: draft.activity.value) else {
      roadmaps.reportUnknown(draft.activity, in: [entry], findings: &notes)
      return nil
    }
    let (activity, month) = entry.activities[place]
    let body = RichText(linking: draft.body, in: frame.path, through: &links, findings: &notes)
    let evidence = evidence(of: draft, in: frame, &notes)
    let speaksForSchools = speaksForSchools(draft, of: activity, from: frame.school, &notes)
    let plan = PlanFacts(
      period: entry.roadmap.period, sectionMonth: month, orderDate: entry.roadmap.order?.date)
    let deadlines = deadlines(of: activity, at: place, in: entry.roadmap.id)
    let reading = CoverageReading(activity: activity, deadlines: deadlines, plan: plan, date: frame.date)
    let coverage = StatementChecks.coverage(of: draft, by: reading, &notes)
    StatementChecks.checkMove(of: draft, covering: coverage, by: reading, &notes)
    return Statement(
      record: frame.record.id, place: draft.place, roadmap: entry.roadmap.id, activity: activity.id,
      school: frame.school, date: frame.date, reported: frame.record.reported?.value ?? frame.date,
      author: frame.record.author, status: draft.status, coverage: coverage,
      coverageText: draft.covers?.value ?? "", speaksForSchools: speaksForSchools, evidence: evidence,
      value: draft.value, reason: draft.reason, body: body, corrects: frame.corrects,
      origin: draft.activity.place.origin(in: frame.path))
  }

  private mutating func evidence(
    of draft: StatementDraft, in frame: Frame, _ notes: inout FileFindings
  ) -> [Evidence] {
    var evidence: [Evidence] = []
    for proof in draft.proofs {
      let target = LinkTarget(
        linking: Located(proof.address, at: proof.place), title: proof.title, in: frame.path, through: &links,
        findings: &notes)
      evidence.append(Evidence(title: proof.title, target: target))
    }
    return evidence
  }

  /// Weekly duties have many occurrences and many statements: count them once.
  private mutating func deadlines(of activity: Activity, at place: Int, in roadmap: Roadmap.ID) -> [Deadline]
  {
    if let known = deadlines[roadmap]?[place] { return known }
    let counted = activity.deadlines
    deadlines[roadmap, default: [:]][place] = counted
    return counted
  }
}

extension RecordLinking {
  /// Whether the municipality speaks for schools; says whose duty it is not (rules 13 and 16).
  private func speaksForSchools(
    _ draft: StatementDraft, of activity: Activity, from school: School.ID?, _ notes: inout FileFindings
  ) -> Bool {
    let speaksForAll = speaksForAll(draft, &notes)
    switch (activity.audience, school) {
    case (.schools(let schools), let school?) where !schools.contains(school):
      notes.warning(
        "school-without-duty", at: draft.activity.place,
        "мероприятие \(activity.id.text) — не обязанность школы «\(school.text)»: запись останется только в истории",
        remedy: "проверьте школу, номер мероприятия и его поле «Для»")
    case (.municipality, let school?):
      notes.warning(
        "school-without-duty", at: draft.activity.place,
        "мероприятие \(activity.id.text) — обязанность муниципалитета, а запись сделана от школы «\(school.text)»: "
          + "она останется только в истории",
        remedy: "уберите «школа: …» из шапки или добавьте к мероприятию «Для: каждая школа»")
    case (.schools, nil):
      if !speaksForAll { reportNoSchool(activity, draft, &notes) }
      return speaksForAll
    case (.schools, _), (.municipality, nil): break
    }
    return false
  }

  private func speaksForAll(_ draft: StatementDraft, _ notes: inout FileFindings) -> Bool {
    guard let words = draft.coversSchools else { return false }
    if ["все", "все школы", "all"].contains(words.value.folded) { return true }
    notes.error(
      "wrong-form", at: words.place, "в поле «За школы» стоит «\(words.value.shortened)»",
      remedy: "напишите «За школы: все»; о части школ заведите отдельные записи")
    return false
  }

  private func reportNoSchool(_ activity: Activity, _ draft: StatementDraft, _ notes: inout FileFindings) {
    notes.warning(
      "school-not-said", at: draft.activity.place,
      "мероприятие \(activity.id.text) выполняют школы, а в записи нет школы: она останется только в истории",
      remedy: "добавьте в шапку «школа: …» или под заголовок «- За школы: все»")
  }
}
