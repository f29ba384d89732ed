import Monitoring
import Schedules
import Templating

/// One thing that happened to an activity, in its story.
struct StoryView: View {
  static let shape = Shape(
    "story",
    [
      .text("anchor", "якорь записи"), .text("date", "день"), .text("dateISO", "день: 2023-02-10"),
      .text("reported", "когда сообщено, если позже"),
      .text("activity", "мероприятие, когда рассказ о нескольких"), .text("activityLink", "его страница"),
      .text("school", "школа; пусто для муниципалитета"),
      .text("author", "кто сообщил"), .text("kind", "форма для сказанного, как у состояний: fulfilled"),
      .text("status", "что сказано: Выполнено"),
      .text("covers", "за какой срок, словами записи"), .text("reason", "причина, если её нет в тексте"),
      .text("value", "значение показателя"), .markup("body", "текст записи"), .flag("hasBody", "текст есть"),
      .records("evidence", CrumbView.shape, "подтверждения"), .flag("hasEvidence", "подтверждения есть"),
      .text("note", "как запись отнесена к сроку, если не прямо"),
      .flag("isCorrected", "другая запись называет эту ошибочной"),
      .text("correction", "какая запись какую исправила"),
      .text("source", "файл и строка записи"),
    ])

  /// What happened.
  enum Event: Sendable {
    /// Someone reported.
    case said(Statement, AttributedStatement?)
    /// An order moved the deadline.
    case amended(AssessedOccurrence.Move, number: Int)
  }

  let event: Event
  let edition: RoadmapEdition
  let place: Place
  /// The activity, when the story is about several.
  var activity: CrumbView?

  func fill(_ values: inout Values) {
    switch event {
    case .said(let statement, let attributed): fill(&values, statement, attributed)
    case .amended(let move, let number): fill(&values, move, number)
    }
  }

  private func fill(_ values: inout Values, _ statement: Statement, _ attributed: AttributedStatement?) {
    values.text(statement.anchor)
    values.date(statement.date)
    values.text(statement.date.iso)
    values.text(statement.reported == statement.date ? "" : Wording.date(statement.reported))
    values.text(activity?.title ?? "")
    values.text(activity?.link ?? "")
    values.text(statement.school.map { edition.municipality.shortName(of: $0) } ?? "")
    values.text(statement.author)
    values.text(statement.status.shape.rawValue)
    values.text(Wording.capitalized(Wording.stated(statement.status)))
    values.text(statement.coverageText)
    values.text(isReasonTold(of: statement) ? "" : statement.reason)
    values.text(statement.value?.text ?? "")
    values.markup(Markup(trusted: statement.body.html(root: place.root)))
    values.flag(!statement.body.isEmpty)
    values.records(statement.evidence) { [place] in CrumbView($0, at: place) }
    values.flag(!statement.evidence.isEmpty)
    values.text(Wording.attribution(attributed))
    values.flag(attributed?.correctedBy != nil)
    values.text(Wording.correction(statement, attributed))
    values.text(Wording.origin(statement.origin))
  }

  /// Whether a record's own text gives its reason.
  private func isReasonTold(of statement: Statement) -> Bool {
    statement.reason.isEmpty || statement.body.plain.contains(statement.reason)
  }

  private func fill(_ values: inout Values, _ move: AssessedOccurrence.Move, _ number: Int) {
    let amendment = edition.roadmap.amendments.first { $0.number == move.act }
    values.text("p-\(number)")
    values.date(move.on)
    values.text(move.on.iso)
    values.text("")
    values.text(activity?.title ?? "")
    values.text(activity?.link ?? "")
    values.text("")
    values.text("")
    values.text(Assessment.Kind.dueSoon.rawValue)
    values.text("Срок изменён приказом №\(Wording.bound)\(move.act)")
    for _ in 0..<3 { values.text("") }
    values.markup(
      .escaping("Прежний срок: до \(Wording.date(move.from)), новый: до \(Wording.date(move.to))."))
    values.flag(true)
    values.records([CrumbView]())
    values.flag(false)
    values.text("")
    values.flag(false)
    values.text("")
    values.text(Wording.origin(amendment?.origin ?? edition.roadmap.origin))
  }
}

extension StoryView {
  /// Everything that happened to an activity, newest first.
  static func story(of report: ActivityReport, in edition: RoadmapEdition, at place: Place) -> [StoryView] {
    (told(of: report) + amendments(of: report))
      .sorted { $1.isEarlier(than: $0) }
      .map { StoryView(event: $0, edition: edition, place: place) }
  }

  private static func told(of report: ActivityReport) -> [Event] {
    var seen = Set<String>()
    let attributed = report.lines.flatMap { line in
      line.occurrences.flatMap(\.statements) + line.undatedStatements
    }
    let told: [Event] =
      attributed.filter { seen.insert($0.statement.anchor).inserted }.map { .said($0.statement, $0) }
    return told + report.asides.filter { seen.insert($0.anchor).inserted }.map { .said($0, nil) }
  }

  private static func amendments(of report: ActivityReport) -> [Event] {
    var seen = Set<AssessedOccurrence.Move>()
    let moves = report.lines.flatMap { $0.occurrences.flatMap(\.moves) }
    return moves.filter { !$0.act.isEmpty && seen.insert($0).inserted }
      .enumerated().map { .amended($1, number: $0 + 1) }
  }
}

extension StoryView.Event {
  /// The order of a story: as statements are taken, an order of the same day before them.
  func isEarlier(than other: StoryView.Event) -> Bool {
    switch (self, other) {
    case (.said(let left, _), .said(let right, _)): Statement.isTaken(left, before: right)
    case (.amended(let left, let first), .amended(let right, let second)):
      (left.on, first) < (right.on, second)
    case (.amended(let move, _), .said(let statement, _)): move.on <= statement.reported
    case (.said(let statement, _), .amended(let move, _)): statement.reported < move.on
    }
  }
}

extension Statement {
  /// The record's anchor on its activity's page.
  var anchor: String {
    String(room: roomOfAnchor) { writeAnchor(to: &$0) }
  }

  /// As many bytes as the anchor can have.
  fileprivate var roomOfAnchor: Int { slug.utf8.count + 24 }

  fileprivate func writeAnchor(to text: inout TextWriter) {
    text.add("r-")
    text.add(slug)
    text.add("-")
    text.add(decimal: place + 1)
  }
}

extension Values {
  /// A link to a record on its activity's page, where it is told; nothing without a page or a record.
  mutating func link(from place: Place, to path: String?, _ statement: Statement?) {
    guard let path, let statement else { return text("") }
    text(room: place.room(for: path, "") + statement.roomOfAnchor) {
      if path != place.path { place.write(linkTo: path, "", to: &$0) }
      $0.add("#")
      statement.writeAnchor(to: &$0)
    }
  }
}

extension StatedStatus {
  /// The state whose shape stands for what was said.
  fileprivate var shape: Assessment.Kind {
    switch self {
    case .done: .fulfilled
    case .inProgress, .partly: .inProgress
    case .notDone: .notFulfilled
    case .moved: .dueSoon
    case .cancelled: .cancelled
    }
  }
}

extension Wording {
  /// How a record came to its deadline, when it did not name it.
  static func attribution(_ attributed: AttributedStatement?) -> String {
    switch attributed?.attribution {
    case nil: "Запись учтена только в истории."
    case .overdueOne: "Запись отнесена к последнему невыполненному сроку до этого дня."
    case .nextOne: "Запись отнесена к ближайшему следующему сроку."
    case .named, .window, .undated: ""
    }
  }

  /// Which record corrects which.
  static func correction(_ statement: Statement, _ attributed: AttributedStatement?) -> String {
    if let by = attributed?.correctedBy {
      return "Запись признана ошибочной, её исправляет запись «\(by.text)»."
    }
    return statement.corrects.map { "Исправляет запись «\($0.text)»." } ?? ""
  }
}
