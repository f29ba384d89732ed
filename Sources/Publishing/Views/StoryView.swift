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

  var values: [Value] {
    switch event {
    case .said(let statement, let attributed): told(statement, attributed)
    case .amended(let move, let number): amended(move, number)
    }
  }

  private func told(_ statement: Statement, _ attributed: AttributedStatement?) -> [Value] {
    let isReasonTold = statement.reason.isEmpty || statement.body.plain.contains(statement.reason)
    return [
      .text(statement.anchor), .text(Wording.date(statement.date)), .text(statement.date.iso),
      .text(statement.reported == statement.date ? "" : Wording.date(statement.reported)),
      .text(activity?.title ?? ""), .text(activity?.link ?? ""),
      .text(statement.school.map { edition.municipality.shortName(of: $0) } ?? ""),
      .text(statement.author), .text(statement.status.shape.rawValue),
      .text(Wording.capitalized(Wording.stated(statement.status))),
      .text(statement.coverageText), .text(isReasonTold ? "" : statement.reason),
      .text(statement.value?.text ?? ""), .markup(Markup(trusted: statement.body.html(root: place.root))),
      .flag(!statement.body.isEmpty), .records(statement.evidence) { CrumbView($0, at: place) },
      .flag(!statement.evidence.isEmpty), .text(Wording.attribution(attributed)),
      .flag(attributed?.correctedBy != nil), .text(Wording.correction(statement, attributed)),
      .text(Wording.origin(statement.origin)),
    ]
  }

  private func amended(_ move: AssessedOccurrence.Move, _ number: Int) -> [Value] {
    let amendment = edition.roadmap.amendments.first { $0.number == move.act }
    return [
      .text("p-\(number)"), .text(Wording.date(move.on)), .text(move.on.iso), .text(""),
      .text(activity?.title ?? ""), .text(activity?.link ?? ""), .text(""), .text(""),
      .text(Assessment.Kind.dueSoon.rawValue), .text("Срок изменён приказом №\(Wording.bound)\(move.act)"),
      .text(""), .text(""), .text(""),
      .markup(
        .escaping("Прежний срок: до \(Wording.date(move.from)), новый: до \(Wording.date(move.to)).")),
      .flag(true), .records([]), .flag(false), .text(""), .flag(false), .text(""),
      .text(Wording.origin(amendment?.origin ?? edition.roadmap.origin)),
    ]
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
  var anchor: String { "r-\(record.slug)-\(place + 1)" }
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
