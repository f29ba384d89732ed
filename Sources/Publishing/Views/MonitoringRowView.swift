import Monitoring
import Schedules
import Templating

/// Rows of one state, under the figures that begin with them.
struct MonitoringBlockView: View {
  static let shape = Shape(
    "monitoring-block",
    [
      .records("heads", MonitoringHeadView.shape, "числа, строки которых здесь начинаются"),
      .records("rows", FigureRowView.shape, "строки"),
    ])

  let heads: [MonitoringHeadView]
  /// The rows of the group.
  let items: [RowGroup.Item]
  /// Those of them that stand here.
  let places: ArraySlice<Int>
  let place: Place

  func fill(_ values: inout Values) {
    values.records(heads)
    values.records(places) { [items, place] in items[$0].view(at: place) }
  }
}

/// A figure over its rows.
struct MonitoringHeadView: View {
  static let shape = Shape(
    "monitoring-head", [.text("anchor", "якорь, на который ведёт число"), .text("text", "что и сколько")])

  let anchor: String
  let text: String

  func fill(_ values: inout Values) {
    values.text(anchor)
    values.text(text)
  }
}

/// One row behind a figure: a line of the plan, or one of its deadlines.
struct MonitoringRowView: View {
  static let shape = Shape(
    "monitoring-row",
    [
      .text("number", "номер мероприятия; пусто без номера"), .text("title", "мероприятие"),
      .text("link", "строка на странице мероприятия"), .text("school", "школа; пусто для муниципалитета"),
      .text("context", "район или карта, когда строки из нескольких; иначе пусто"),
      .record("status", StatusView.shape, "состояние"), .text("due", "срок"),
      .text("dueISO", "срок: 2023-02-10; пусто без даты"),
      .text("fulfilled", "фактический срок; пусто, если не выполнено"), .text("fulfilledISO", "тот же день"),
      .text("why", "почему не выполнено: слова последней записи"),
      .text("author", "кто сообщил; пусто, если записей нет"),
      .text("recordLink", "запись на странице мероприятия"),
      .records("evidence", CrumbView.shape, "подтверждения"), .flag("hasEvidence", "подтверждения есть"),
      .flag("missesTarget", "выполнено, но показатель не достигнут"),
      .text("measure", "показатель и достигнутое значение"), .text("parties", "исполнители"),
    ])

  let row: Breakdown.Row
  let edition: RoadmapEdition
  let place: Place
  /// The district or roadmap, where rows come from several.
  var context = ""

  func fill(_ values: inout Values) {
    let duty = edition.duty(row.line)
    let deciding = deciding
    let statement = statement
    let evidence = statement?.evidence ?? []
    let missedMeasure = missedMeasure
    values.text(row.activity.activity.number)
    values.text(row.activity.activity.title)
    values.link(from: place, to: duty?.path, duty?.anchor ?? "")
    values.text(school)
    values.text(context)
    values.record(status)
    values.date(deciding?.due)
    values.text(deciding?.due.iso ?? "")
    values.date(deciding?.fulfilledOn)
    values.text(deciding?.fulfilledOn?.iso ?? "")
    values.text(why)
    values.text(statement.map { $0.author.isEmpty ? "запись" : $0.author } ?? "")
    values.link(from: place, to: duty?.path, statement)
    values.records(evidence) { [place] in CrumbView($0, at: place) }
    values.flag(!evidence.isEmpty)
    values.flag(!missedMeasure.isEmpty)
    values.text(missedMeasure)
    values.text(duty?.facts.parties ?? "")
  }

  /// The deadline the row speaks of: its own, else the one that decides the line.
  var deciding: AssessedOccurrence? {
    row.occurrence ?? row.line.decided
  }

  var statement: Statement? {
    guard let deciding else { return row.line.undatedStatements.last { $0.correctedBy == nil }?.statement }
    return deciding.fulfilment ?? deciding.lastStatement
  }

  var status: StatusView {
    guard row.isCounted else { return StatusView(kind: "undated", text: "год вне периода плана") }
    guard row.occurrence == nil, row.line.isRepeated else { return StatusView(row.assessment) }
    return StatusView(of: row.line)
  }

  /// What was reached instead of the activity's target; empty when nothing was missed.
  var missedMeasure: String {
    guard let measure = row.activity.activity.measure,
      row.occurrence?.misses(measure) ?? row.line.missesTarget
    else { return "" }
    return Wording.missed(measure, by: row.occurrence?.lastValue ?? row.line.lastValue)
  }

  var school: String {
    row.line.school.map { edition.municipality.shortName(of: $0) } ?? ""
  }

  private var why: String {
    guard row.isCounted, row.assessment.kind.isTrouble else { return "" }
    return Wording.why(statement)
  }
}

extension DutyLine {
  /// The deadline that gives the line its state: the worst of those due so far, else the next, else the last.
  var decided: AssessedOccurrence? {
    occurrences.last { $0.isCounted && $0.assessment == assessment } ?? occurrences.last
  }
}

extension Wording {
  /// Why a duty is not done, in its last record's words; that nobody said anything is an answer too.
  static func why(_ statement: Statement?) -> String {
    guard let statement else { return "Записей нет." }
    let words = statement.reason.isEmpty ? firstParagraph(of: statement.body.plain) : statement.reason
    return words.isEmpty ? "Причина не названа." : words
  }

  /// A text up to its first empty line.
  static func firstParagraph(of text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty, !lines.isEmpty { break }
      if !line.isEmpty { lines.append(line) }
    }
    return lines.joined(separator: " ")
  }

  /// A target that was not reached: `показатель не достигнут: 4 вместо «не менее 6 выездов»`.
  static func missed(_ measure: Measure?, by value: Quantity?) -> String {
    guard let measure, let value else { return "" }
    return "показатель не достигнут: \(quantity(value)) вместо «\(measure.text)»"
  }
}
