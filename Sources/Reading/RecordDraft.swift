import Monitoring
import Schedules

/// What a progress record says; schools, roadmap and activities are still words.
struct RecordDraft: Sendable {
  let id: Statement.RecordID
  let date: Located<Day>?
  let reported: Located<Day>?
  let school: Located<String>?
  let roadmap: Located<String>?
  let author: String
  let corrects: Located<String>?
  var statements: [StatementDraft] = []

  init(reading manuscript: Manuscript, id: Statement.RecordID, findings: inout FileFindings) {
    let head = manuscript.head
    self.id = id
    date = head.requiredDay(.date, &findings)
    reported = head.day(.reported, &findings)
    school = head.text(.school, &findings)
    roadmap = head.text(.roadmap, &findings)
    // Authors are shown by their role (rule 38); a name goes no further than here.
    author = head.official(.author, &findings)?.role ?? ""
    corrects = head.text(.corrects, &findings)
    checkDays(&findings)
    if head.node(.activity) != nil || head.node(.status) != nil || head.node(.covers) != nil {
      readShort(manuscript, &findings)
    } else {
      readLong(manuscript, &findings)
    }
  }
}

extension RecordDraft {
  private func checkDays(_ findings: inout FileFindings) {
    guard let date, let reported, reported.value < date.value else { return }
    findings.error(
      "reported-before-date", at: reported.place,
      "сдано \(reported.value.russian), раньше, чем произошло: \(date.value.russian)",
      remedy: "«дата» — когда произошло, «сдано» — когда сообщено; проверьте обе")
  }

  /// The short form: one activity, named in the head.
  private mutating func readShort(_ manuscript: Manuscript, _ findings: inout FileFindings) {
    let head = manuscript.head
    if let heading = manuscript.blocks.first(where: { $0.headingLevel == 2 }) {
      findings.error(
        "two-record-forms", at: manuscript.place(ofHeading: heading),
        "в шапке названо мероприятие, и тот же файл содержит заголовки «##»",
        remedy: "уберите из шапки «мероприятие», «статус» и «за» или уберите заголовки")
      return
    }
    let activity = head.required(.activity, example: "2.3", &findings)
    let status = head.required(.status, example: "выполнено", &findings)
    guard let activity, let status, let stated = StatedStatus(reading: status, findings: &findings) else {
      return
    }
    var statement = StatementDraft(
      activity: activity, status: stated, statusPlace: status.place, place: 0, blocks: manuscript.blocks,
      of: manuscript, &findings)
    statement.covers = statement.covers ?? head.text(.covers, &findings)
    statements = [statement]
  }

  /// A heading for each activity: `## 2.3 Выполнено`.
  private mutating func readLong(_ manuscript: Manuscript, _ findings: inout FileFindings) {
    let (before, chapters) = manuscript.blocks.chapters(level: 2)
    if let stray = before.first, !chapters.isEmpty {
      findings.warning(
        "text-before-heading", at: manuscript.source.place(ofLine: stray.line),
        "этот текст стоит до первого заголовка «##» и на сайт не попадёт",
        remedy: "перенесите его под заголовок мероприятия")
    }
    if chapters.isEmpty {
      findings.error(
        "empty-record", at: Place(line: 1), "в записи нет ни одного мероприятия",
        remedy: "добавьте заголовок вида «## 2.3 Выполнено»")
    }
    for (place, chapter) in chapters.enumerated() {
      if let statement = StatementDraft(reading: chapter, place: place, of: manuscript, &findings) {
        statements.append(statement)
      }
    }
  }
}
