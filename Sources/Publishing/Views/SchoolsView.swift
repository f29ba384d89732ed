import Monitoring
import Schedules
import Templating

/// The schools of a municipality.
struct SchoolsView: View {
  static let shape = Shape(
    "schools",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("municipality", "район"),
      .text("summary", "главная фраза"), .text("details", "у скольких школ что-то требует внимания"),
      .records("schools", SchoolRowView.shape, "школы"), .flag("hasSchools", "школы есть"),
    ])

  let edition: MunicipalityEdition
  let place: Place

  init(of edition: MunicipalityEdition, at place: Place) {
    self.edition = edition
    self.place = place
  }

  func fill(_ values: inout Values) {
    let rows = edition.schoolRows(at: place)
    let troubled = rows.count { row in row.duties.contains { $0.line.assessment.kind.isTrouble } }
    let frame = edition.frame(
      "Школы: \(edition.municipality.name)", kind: .schools, at: place,
      description: "Школы района: что выполнено, что просрочено, ближайшие сроки.",
      sources: [edition.municipality.origin])
    let details =
      troubled == 0
      ? "Просроченных мероприятий у школ нет."
      : "Просроченное или без отчёта есть у\(Wording.bound)\(troubled)"
        + " \(Wording.form(troubled, "школы", "школ", "школ"))."
    values.record(frame)
    values.text(edition.municipality.name)
    values.text("В районе \(Wording.schools(rows.count)) с дорожными картами.")
    values.text(details)
    values.records(rows)
    values.flag(!rows.isEmpty)
  }
}
