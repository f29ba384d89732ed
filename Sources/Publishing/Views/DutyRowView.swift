import Monitoring
import Schedules
import Templating

/// A duty in a list: an activity, or an activity at one school, with its state and deciding day.
struct DutyRowView: View {
  static let shape = Shape(
    "duty",
    [
      .text("anchor", "якорь строки"),
      .text("number", "номер мероприятия; пусто, если приказ его не печатает"),
      .text("title", "мероприятие"), .text("link", "строка на странице мероприятия"),
      .text("school", "школа; пусто для муниципалитета и на странице самой школы"),
      .text("schoolLink", "страница школы"), .text("phrase", "срок словами приказа"),
      .text("due", "решающий срок: до 10 февраля 2023, пятница; пусто без даты"),
      .text("dueISO", "тот же срок: 2023-02-10"),
      .texts("parties", "исполнители; на странице школы не повторяются"),
      .record("status", StatusView.shape, "состояние"),
      .text("section", "раздел"), .text("relative", "сколько дней до срока или после него"),
      .text("context", "к чему относится, когда список общий: район или карта; иначе пусто"),
      .flag("isCancelled", "отменено"),
      .text("fulfilled", "когда выполнено в последний раз: 10 февраля 2023; пусто, если не выполнено"),
      .records("evidence", CrumbView.shape, "подтверждения выполненного"),
      .flag("hasEvidence", "подтверждения есть"),
    ])

  /// What a row of a repeated duty is about.
  enum Subject {
    /// The whole duty, with the day that decides its state.
    case deciding
    /// Its next day alone.
    case next
  }

  let duty: Duty
  let masthead: Masthead
  let municipality: Municipality
  let place: Place
  var context = ""
  /// Which of a repeated duty's days the row is about.
  var subject = Subject.deciding
  /// Whether the page is about the school, so that rows need not name it.
  var isSchoolKnown = false

  func fill(_ values: inout Values) {
    let school = isSchoolKnown ? nil : duty.line.school
    let due = occurrence?.due
    let evidence = evidence
    values.text(duty.anchor)
    values.text(duty.activity.activity.number)
    values.text(duty.activity.activity.title)
    values.link(from: place, to: duty.path, duty.anchor)
    values.text(school.map { municipality.shortName(of: $0) } ?? "")
    values.text(school.map { place.link(to: SitePath.school($0, in: municipality.id)) } ?? "")
    values.text(duty.activity.activity.schedule.phrase)
    values.deadline(due)
    values.text(due?.iso ?? "")
    values.texts(isSchoolKnown ? [] : duty.activity.activity.parties.map(\.text))
    values.record(status)
    values.text(duty.roadmap.roadmap.sections[duty.activity.section].title)
    values.text(due.map { Wording.relative($0, to: masthead.day) } ?? "")
    values.text(context)
    values.flag(duty.line.assessment.kind == .cancelled)
    values.date(duty.line.occurrences.compactMap(\.fulfilledOn).max())
    values.records(evidence) { [place] in CrumbView($0, at: place) }
    values.flag(!evidence.isEmpty)
  }

  private var occurrence: AssessedOccurrence? {
    switch subject {
    case .deciding: duty.line.deciding(on: masthead.day)
    case .next: duty.line.next(after: masthead.day)
    }
  }

  private var status: StatusView {
    guard subject == .next, let occurrence else { return StatusView(of: duty.line) }
    let isAhead = occurrence.assessment.kind == .upcoming || occurrence.assessment.kind == .inProgress
    let ahead = isAhead ? Wording.relative(occurrence.due, to: masthead.day) : ""
    return StatusView(
      kind: occurrence.assessment.kind.rawValue, text: Wording.status(occurrence.assessment), note: ahead)
  }

  private var evidence: [Evidence] {
    duty.line.occurrences.compactMap(\.fulfilment).flatMap(\.evidence)
  }
}

extension DutyLine {
  /// The occurrence that decides what a row says of days: the troubled one, else the next, else the last.
  func deciding(on day: Day) -> AssessedOccurrence? {
    let trouble = occurrences.first { $0.assessment.kind.isTrouble }
    return trouble ?? next(after: day) ?? occurrences.last
  }
}
