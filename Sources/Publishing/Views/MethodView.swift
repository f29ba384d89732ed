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

  func fill(_ values: inout Values) {
    let examples = MethodExamples(first: edition.contributions.map(\.examples))
    let frame = edition.frame(
      "Как считается", kind: .method, at: place,
      description: "Как определяются состояния мероприятий и доли выполненного.")
    let states = Assessment.Kind.allCases.map { kind in
      MethodStateView(kind: kind, example: examples[kind.rawValue])
    }
    values.record(frame)
    values.text("Как считается")
    values.text(Wording.days(edition.settings.horizon))
    values.text(Wording.dayOffRule(edition.settings.dayOffRule))
    values.records(states)
    for example in [examples.repeated, examples.moved, examples.missed] {
      values.text(example.text)
      values.text(example.link)
    }
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

  func fill(_ values: inout Values) {
    let status = StatusView(kind: kind.rawValue, text: Wording.kind(kind))
    values.text("state-\(kind.rawValue)")
    values.record(status)
    values.text(Wording.rule(of: kind))
    values.text(example?.example.text ?? "")
    values.text(example?.example.link ?? "")
    values.record(example?.status.record(of: StatusView.shape) ?? status.record)
  }
}
