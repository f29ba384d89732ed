import Monitoring
import Schedules

/// Makes a roadmap of its draft: schools, audiences, parties, documents.
struct RoadmapLinking {
  private(set) var links: LinkResolver
  private(set) var parties: PartyDirectory
  private(set) var findings: FileFindings

  private let path: String
  private let draft: RoadmapDraft
  private let directory: SchoolDirectory

  init(
    _ entry: MunicipalityFolder.Entry<RoadmapDraft>, directory: SchoolDirectory, links: LinkResolver,
    parties: PartyDirectory, findings: FileFindings
  ) {
    path = entry.path
    draft = entry.draft
    self.directory = directory
    self.links = links
    self.parties = parties
    self.findings = findings
  }

  /// The roadmap, whole.
  mutating func roadmap() -> Roadmap {
    var roadmap = draft.roadmap
    roadmap.school = draft.school.flatMap { directory.school($0, findings: &findings) }
    roadmap.schools = schools(own: roadmap.school)
    roadmap.body = text(draft.body)
    roadmap.documents = draft.documents.map { document($0) }
    let audiences = AudienceReading(directory: directory, period: roadmap.period, planned: roadmap.schools)
    var names = OutputNames(reserved: OutputNames.roadmap)
    var ids = Set<String>()
    for section in draft.sections {
      var whole = section.section
      whole.body = text(section.body)
      for activity in section.activities {
        // An id that is taken twice has been reported where it was given.
        if ids.insert(HeadingNumber.key(activity.activity.id.text)).inserted {
          names.take(activity.activity.id, what: "мероприятия", at: activity.place, findings: &findings)
        }
        whole.activities.append(self.activity(activity, own: roadmap.school, audiences))
      }
      roadmap.sections.append(whole)
    }
    return roadmap
  }
}

extension RoadmapLinking {
  /// `школы`, else all; the school's own plan is for it alone.
  private mutating func schools(own: School.ID?) -> [School.ID] {
    if let own, draft.schools.isEmpty { return [own] }
    guard !draft.schools.isEmpty else { return directory.all }
    let reading = AudienceReading(directory: directory, period: draft.roadmap.period, planned: directory.all)
    var named = Set<School.ID>()
    for name in draft.schools {
      named.formUnion(reading.schools([name.value], at: name.place, &findings) ?? [])
    }
    return directory.all.filter(named.contains)
  }

  private mutating func activity(
    _ draft: ActivityDraft, own: School.ID?, _ audiences: AudienceReading
  ) -> Activity {
    var activity = draft.activity
    activity.parties = draft.parties.map { parties.parties($0.value, origin: activity.partiesOrigin) } ?? []
    activity.result = text(draft.result)
    activity.body = text(draft.body)
    if let words = draft.audience {
      activity.audience = audiences.audience(words, findings: &findings) ?? .municipality
    } else if let own {
      activity.audience = .schools([own])
    } else {
      noticeSchools(draft, activity.parties)
    }
    return activity
  }

  /// Parties say schools, yet `Для` is missing: the activity makes one duty of the municipality.
  private mutating func noticeSchools(_ draft: ActivityDraft, _ named: [ResponsibleParty.ID]) {
    let said = named.compactMap { id in parties.all.first { $0.id == id } }
    guard let words = draft.parties, said.contains(where: RoadmapLinking.areSchools) else { return }
    findings.notice(
      "audience-not-said", at: words.place,
      "исполнители — школы, а поля «Для» нет: мероприятие считается одним на весь муниципалитет",
      remedy: "если отчитывается каждая школа, добавьте «- Для: каждая школа», иначе «- Для: муниципалитет»")
  }

  /// «ОО» may stand for the department of education: what the municipality defines decides.
  private static func areSchools(_ party: ResponsibleParty) -> Bool {
    guard namesSchools(party.id.text) else { return false }
    let name = party.fullName.lowercased()
    return namesSchools(party.fullName) || ["организаци", "учреждени"].contains { name.contains($0) }
  }

  private static func namesSchools(_ words: String) -> Bool {
    words.split { !$0.isLetter }.contains { word in
      ["ОО", "ОУ", "ШНОР"].contains(word) || ["школы", "школа", "школ", "школам"].contains(word.lowercased())
    }
  }

  private mutating func document(_ document: RoadmapDraft.Document) -> CycleDocument {
    let target = LinkTarget(
      linking: document.link, title: document.title, in: path, through: &links, findings: &findings)
    return CycleDocument(
      stage: document.stage, title: document.title, target: target, origin: document.place.origin(in: path))
  }

  private mutating func text(_ draft: DraftText) -> RichText {
    RichText(linking: draft, in: path, through: &links, findings: &findings)
  }
}
