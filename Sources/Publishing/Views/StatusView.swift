import Monitoring
import Templating

/// A state: always a word and a shape, never a colour alone.
struct StatusView: View, Equatable {
  static let shape = Shape(
    "status",
    [
      .text("kind", "вид состояния латиницей, для формы и цвета: fulfilledLate"),
      .text("text", "состояние словами: выполнено с опозданием на 3 дня"),
      .text("note", "пояснение: 12 из 16; пусто, если пояснять нечего"),
    ])

  let kind: String
  let text: String
  var note = ""

  func fill(_ values: inout Values) {
    values.text(kind)
    values.text(text)
    values.text(note)
  }
}

extension StatusView {
  init(_ assessment: Assessment) {
    self.init(kind: assessment.kind.rawValue, text: Wording.status(assessment))
  }

  /// A line's state; a repeated duty says how many of how many and is not simply done before its end, though it
  /// counts among what is done so far (rule 22).
  init(of line: DutyLine) {
    if !line.occurrences.isEmpty, !line.occurrences.contains(where: \.isCounted) {
      self.init(outsidePeriod: line)
      return
    }
    let (done, all) = line.progress
    guard line.isRepeated, all > 0 else {
      self.init(line.assessment)
      return
    }
    let count = "\(done) из\(Wording.bound)\(all)"
    self.init(
      kind: line.assessment.kind.rawValue,
      text: Wording.status(line.assessment, isGoingOn: !line.isComplete), note: count)
  }

  /// The state of a line whose printed year lies before the plan (rule 25): neither late nor on time.
  private init(outsidePeriod line: DutyLine) {
    let isDone = line.occurrences.allSatisfy(\.assessment.kind.isDone)
    self.init(
      kind: (isDone ? Assessment.Kind.fulfilled : .undated).rawValue,
      text: isDone ? "выполнено" : "без оценки", note: "год вне периода")
  }

  /// The state of an activity of several schools: the worst, and how many schools have done it.
  init(of report: ActivityReport) {
    guard let worst = report.worst else {
      let records = report.lines.reduce(0) { $0 + $1.undatedStatements.count }
      let isCancelled =
        !report.lines.isEmpty && report.lines.allSatisfy { $0.assessment.kind == .cancelled }
      self.init(isCancelled ? .cancelled : .undated(records: records))
      return
    }
    let isGoingOn = report.lines.contains { $0.isRepeated && $0.assessment.kind.isDone && !$0.isComplete }
    let text = Wording.status(worst, isGoingOn: isGoingOn)
    if report.lines.count > 1, Set(report.lines.map(\.assessment)).count == 1 {
      self.init(
        kind: worst.kind.rawValue, text: text,
        note: "все \(Wording.schools(report.lines.count))")
      return
    }
    let tally = Tally(of: report.lines)
    let note = tally.planned > 0 ? "выполнили \(tally.done) из\(Wording.bound)\(tally.planned)" : ""
    self.init(kind: worst.kind.rawValue, text: text, note: note)
  }
}
