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
    let examples = MethodExamples(first: edition.contributions.map(\.examples))
    let frame = edition.frame(
      "Как считается", kind: .method, at: place,
      description: "Как определяются состояния мероприятий и доли выполненного.")
    let states = Assessment.Kind.allCases.map { kind in
      MethodStateView(kind: kind, example: examples[kind.rawValue])
    }
    return [
      .record(frame.record), .text("Как считается"), .text(Wording.days(edition.settings.horizon)),
      .text(Wording.dayOffRule(edition.settings.dayOffRule)), .records(states.map(\.record)),
    ]
      + [examples.repeated, examples.moved, examples.missed].flatMap { [.text($0.text), .text($0.link)] }
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
  let example: MethodExamples.State?

  var values: [Value] {
    let status = StatusView(kind: kind.rawValue, text: Wording.kind(kind)).record
    return [
      .text("state-\(kind.rawValue)"), .record(status), .text(Wording.rule(of: kind)),
      .text(example?.example.text ?? ""), .text(example?.example.link ?? ""),
      .record(example?.status.record(of: StatusView.shape) ?? status),
    ]
  }
}
