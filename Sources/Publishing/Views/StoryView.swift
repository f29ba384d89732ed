import Monitoring
import Templating

/// One thing said of an activity, in its story.
struct StoryView: View {
  static let shape = Shape(
    "story",
    [
      .text("anchor", "якорь записи"), .text("date", "день"), .text("dateISO", "день: 2023-02-10"),
      .text("reported", "когда сообщено, если позже"), .text("school", "школа; пусто для муниципалитета"),
      .text("author", "кто сообщил"), .text("status", "что сказано: выполнено"), .text("reason", "причина"),
      .text("value", "значение показателя"), .markup("body", "текст записи"), .flag("hasBody", "текст есть"),
      .records("evidence", CrumbView.shape, "подтверждения"), .flag("hasEvidence", "подтверждения есть"),
      .text("note", "как запись отнесена к сроку, если не прямо"),
      .text("corrected", "запись, которая называет эту ошибочной"),
      .text("source", "файл и строка записи"),
    ])

  let statement: Statement
  let attributed: AttributedStatement?
  let edition: RoadmapEdition
  let place: Place

  var values: [Value] {
    [
      .text(statement.anchor), .text(Wording.date(statement.date)), .text(statement.date.iso),
      .text(statement.reported == statement.date ? "" : Wording.date(statement.reported)),
      .text(statement.school.flatMap { edition.municipality.school($0)?.shortName } ?? ""),
      .text(statement.author), .text(Wording.stated(statement.status)), .text(statement.reason),
      .text(statement.value?.text ?? ""), .markup(Markup(trusted: statement.body.html(root: place.root))),
      .flag(!statement.body.isEmpty), .records(statement.evidence.map { CrumbView($0, at: place).record }),
      .flag(!statement.evidence.isEmpty), .text(note), .text(attributed?.correctedBy?.text ?? ""),
      .text(Wording.origin(statement.origin)),
    ]
  }

  private var note: String {
    switch attributed?.attribution {
    case nil: "учтено только в истории"
    case .overdueOne: "отнесено к последнему невыполненному сроку до этого дня"
    case .nextOne: "отнесено к ближайшему следующему сроку"
    case .named, .window, .undated: ""
    }
  }

  /// Everything said of an activity, newest first.
  static func story(of report: ActivityReport, in edition: RoadmapEdition, at place: Place) -> [StoryView] {
    var seen = Set<String>()
    let attributed = report.lines.flatMap { line in
      line.occurrences.flatMap(\.statements) + line.undatedStatements
    }
    let told =
      attributed.map { StoryView(statement: $0.statement, attributed: $0, edition: edition, place: place) }
      + report.asides.map { StoryView(statement: $0, attributed: nil, edition: edition, place: place) }
    return told.filter { seen.insert($0.statement.anchor).inserted }
      .sorted { Statement.isTaken($1.statement, before: $0.statement) }
  }
}

extension Statement {
  /// The record's anchor on its activity's page.
  var anchor: String { "r-\(record.slug)-\(place + 1)" }
}
