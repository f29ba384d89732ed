import Monitoring
import Schedules
import Templating

/// How every state and figure is computed, with examples from this site.
struct MethodView: View {
  static let shape = Shape(
    "method",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("title", "заголовок"),
      .text("horizon", "за сколько дней срок считается близким: 14 дней"),
      .text("dayOffRule", "как судят о сроке, который выпал на выходной"),
      .records("states", MethodStateView.shape, "состояния с примерами"),
      .text("repeated", "пример повторяемого мероприятия: 12 из 16; пусто без него"),
      .text("repeatedLink", "его страница"),
      .text("moved", "пример переноса; пусто без него"), .text("movedLink", "его страница"),
      .text("missed", "пример недостигнутого показателя; пусто без него"),
      .text("missedLink", "его страница"),
    ])

  let edition: Edition
  let place: Place

  var values: [Value] {
    let examples = MethodExamples(in: edition)
    let frame = edition.frame(
      "Как считается", kind: .method, at: place,
      description: "Как определяются состояния мероприятий и доли выполненного.")
    let states = Assessment.Kind.allCases.map { kind in
      MethodStateView(kind: kind, example: examples.states[kind], place: place)
    }
    return [
      .record(frame.record), .text("Как считается"), .text(Wording.days(edition.settings.horizon)),
      .text(Wording.dayOffRule(edition.settings.dayOffRule)), .records(states.map(\.record)),
    ]
      + link(examples.repeated) { duty in
        let (done, all) = duty.line.progress
        return "\(duty.activity.activity.title): \(done) из\(Wording.bound)\(all)"
      }
      + link(examples.moved) { duty in
        let move = duty.line.occurrences.lazy.flatMap(\.moves).first
        return "\(duty.activity.activity.title): \(move.map(Wording.move) ?? "")"
      }
      + link(examples.missed) { duty in
        "\(duty.activity.activity.title): \(Wording.missed(duty.activity.activity.measure, by: duty.line.lastValue))"
      }
  }

  private func link(_ duty: Duty?, _ words: (Duty) -> String) -> [Value] {
    guard let duty else { return [.text(""), .text("")] }
    return [.text(words(duty)), .text(place.link(to: duty.path, duty.anchor))]
  }
}

/// A state, when it holds, and an example of it.
struct MethodStateView: View {
  static let shape = Shape(
    "method-state",
    [
      .text("anchor", "якорь"), .record("status", StatusView.shape, "состояние"),
      .text("rule", "когда так говорится"), .text("example", "пример; пусто, если его на сайте нет"),
      .text("exampleLink", "его страница"), .record("exampleStatus", StatusView.shape, "состояние примера"),
    ])

  let kind: Assessment.Kind
  let example: MethodExamples.Example?
  let place: Place

  var values: [Value] {
    let status = StatusView(kind: kind.rawValue, text: Wording.kind(kind))
    let activity = example?.duty.activity.activity
    return [
      .text("state-\(kind.rawValue)"), .record(status.record), .text(Wording.rule(of: kind)),
      .text(activity.map { $0.number.isEmpty ? $0.title : "\($0.number). \($0.title)" } ?? ""),
      .text(example.map { place.link(to: $0.duty.path, $0.duty.anchor) } ?? ""),
      .record((example.map { StatusView($0.assessment) } ?? status).record),
    ]
  }
}

/// The first example of everything that the method explains.
struct MethodExamples {
  /// A duty and what is said of it, or of one of its deadlines.
  struct Example {
    let duty: Duty
    let assessment: Assessment
  }

  private(set) var states: [Assessment.Kind: Example] = [:]
  private(set) var repeated: Duty?
  private(set) var moved: Duty?
  private(set) var missed: Duty?

  /// Looks through a site until everything is found.
  init(in edition: Edition) {
    let roadmaps = edition.municipalities.lazy.flatMap(\.roadmaps).filter { $0.report.state != .notStarted }
    for duty in roadmaps.flatMap(\.duties) {
      take(duty)
      if states.count == Assessment.Kind.allCases.count, repeated != nil, moved != nil, missed != nil {
        break
      }
    }
  }

  private mutating func take(_ duty: Duty) {
    guard duty.line.isCounted else { return }
    if duty.line.occurrences.isEmpty { enter(duty, duty.line.assessment) }
    for occurrence in duty.line.occurrences where occurrence.isCounted { enter(duty, occurrence.assessment) }
    if repeated == nil, duty.line.occurrences.count > 3, duty.line.progress.done > 1 { repeated = duty }
    if moved == nil, duty.line.occurrences.contains(where: { !$0.moves.isEmpty }) { moved = duty }
    if missed == nil, duty.line.missesTarget { missed = duty }
  }

  private mutating func enter(_ duty: Duty, _ assessment: Assessment) {
    // An example of an undated duty should have records to show.
    if case .undated(0) = assessment { return }
    if states[assessment.kind] == nil {
      states[assessment.kind] = Example(duty: duty, assessment: assessment)
    }
  }
}
