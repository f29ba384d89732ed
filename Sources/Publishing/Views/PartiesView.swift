import Monitoring
import Schedules
import Templating

/// Everyone whom the roadmaps of a municipality make answerable.
struct PartiesView: View {
  static let shape = Shape(
    "parties",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("municipality", "район"),
      .text("summary", "главная фраза"), .text("details", "у скольких что-то требует внимания"),
      .records("parties", PartyRowView.shape, "исполнители"), .flag("hasParties", "исполнители есть"),
    ])

  let edition: MunicipalityEdition
  let place: Place

  init(of edition: MunicipalityEdition, at place: Place) {
    self.edition = edition
    self.place = place
  }

  func fill(_ values: inout Values) {
    let rows = edition.municipality.parties.map {
      PartyRowView(party: $0, duties: edition.countedDuties(of: $0.id), edition: edition, place: place)
    }
    let troubled = rows.count { row in row.duties.contains { $0.line.assessment.kind.isTrouble } }
    let frame = edition.frame(
      "Исполнители: \(edition.municipality.name)", kind: .parties, at: place,
      description: "Кто и за что отвечает в дорожных картах района.",
      sources: [edition.municipality.origin])
    let count = Wording.counted(rows.count, "исполнителя", "исполнителей", "исполнителей")
    let details =
      troubled == 0
      ? "Просроченных мероприятий ни у кого нет."
      : "Просроченное или без отчёта есть у\(Wording.bound)\(troubled) из\(Wording.bound)\(rows.count)."
    values.record(frame)
    values.text(edition.municipality.name)
    values.text("Карты района называют \(count).")
    values.text(details)
    values.records(rows)
    values.flag(!rows.isEmpty)
  }
}

/// A responsible party in a list.
struct PartyRowView: View {
  static let shape = Shape(
    "party-row",
    [
      .text("name", "короткое имя"), .text("fullName", "полное имя; пусто, если другого нет"),
      .text("link", "страница исполнителя"), .text("count", "за сколько мероприятий отвечает"),
      .record("tally", TallyView.shape, "состояния"),
      .text("troubles", "сколько требует внимания: 3 мероприятия; пусто, если ничего"),
      .text("troublesLink", "их строки"),
    ])

  let party: ResponsibleParty
  let duties: [Duty]
  let edition: MunicipalityEdition
  let place: Place

  func fill(_ values: inout Values) {
    let tally = Tally(of: duties.lazy.map(\.line))
    let path = SitePath.party(party.id, in: edition.municipality.id)
    let links = edition.rows(of: party).links(at: place)
    values.text(party.id.text)
    values.text(party.fullName == party.id.text ? "" : party.fullName)
    values.link(from: place, to: path)
    values.text(Wording.number(Set(duties.map(\.path)).count))
    values.record(TallyView(tally: tally, rows: links))
    values.text(tally.troubles > 0 ? Wording.activities(tally.troubles) : "")
    values.text(links?.link(to: .troubles, in: tally) ?? "")
  }
}

extension MunicipalityEdition {
  /// A party's lines in the roadmaps that count.
  func countedDuties(of party: ResponsibleParty.ID) -> [Duty] {
    (partyDuties[party] ?? []).filter { $0.roadmap.state != .notStarted }
  }
}
