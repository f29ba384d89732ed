import Archiving
import Monitoring

/// The first example of everything that the method explains.
struct MethodExamples: Archived, Sendable {
  /// What is said of a duty, and where it stands.
  struct Example: Archived, Sendable {
    var text = ""
    var link = ""

    /// Whether it is none.
    var isEmpty: Bool { link.isEmpty }

    mutating func pass(through archive: inout Archive) {
      archive.pass(&text)
      archive.pass(&link)
    }
  }

  /// A duty in a state.
  struct State: Archived, Sendable {
    var kind = ""
    var example = Example()
    var status = PackedRecord()

    mutating func pass(through archive: inout Archive) {
      archive.pass(&kind)
      example.pass(through: &archive)
      status.pass(through: &archive)
    }
  }

  private(set) var states: [State] = []
  private(set) var repeated = Example()
  private(set) var moved = Example()
  private(set) var missed = Example()

  init() {}

  mutating func pass(through archive: inout Archive) {
    archive.pass(&states)
    repeated.pass(through: &archive)
    moved.pass(through: &archive)
    missed.pass(through: &archive)
  }
}

extension MethodExamples {
  /// Looks through a municipality until everything is found.
  init(in edition: MunicipalityEdition) {
    for duty in edition.counting.lazy.flatMap(\.duties) {
      take(duty)
      if isWhole { break }
    }
  }

  /// The first ones of several municipalities.
  init(first all: [MethodExamples]) {
    for examples in all where !isWhole {
      for state in examples.states where self[state.kind] == nil { states.append(state) }
      if repeated.isEmpty { repeated = examples.repeated }
      if moved.isEmpty { moved = examples.moved }
      if missed.isEmpty { missed = examples.missed }
    }
  }

  /// The example of a state.
  subscript(kind: String) -> State? { states.first { $0.kind == kind } }

  private var isWhole: Bool {
    states.count == Assessment.Kind.allCases.count && !repeated.isEmpty && !moved.isEmpty && !missed.isEmpty
  }

  private mutating func take(_ duty: Duty) {
    guard duty.line.isCounted else { return }
    let title = duty.activity.activity.title
    if duty.line.occurrences.isEmpty { enter(duty, duty.line.assessment) }
    for occurrence in duty.line.occurrences where occurrence.isCounted { enter(duty, occurrence.assessment) }
    let (done, all) = duty.line.progress
    if repeated.isEmpty, duty.line.occurrences.count > 3, done > 1 {
      repeated = example(duty, "\(title): \(done) из\(Wording.bound)\(all)")
    }
    if moved.isEmpty, let move = duty.line.occurrences.lazy.flatMap(\.moves).first {
      moved = example(duty, "\(title): \(Wording.move(move))")
    }
    if missed.isEmpty, duty.line.missesTarget {
      let measure = Wording.missed(duty.activity.activity.measure, by: duty.line.lastValue)
      missed = example(duty, "\(title): \(measure)")
    }
  }

  private mutating func enter(_ duty: Duty, _ assessment: Assessment) {
    // An example of an undated duty should have records to show.
    if case .undated(0) = assessment { return }
    let kind = assessment.kind.rawValue
    guard self[kind] == nil else { return }
    let activity = duty.activity.activity
    let text = activity.number.isEmpty ? activity.title : "\(activity.number). \(activity.title)"
    states.append(
      State(kind: kind, example: example(duty, text), status: PackedRecord(StatusView(assessment))))
  }

  private func example(_ duty: Duty, _ text: String) -> Example {
    Example(text: text, link: Place.home.link(to: duty.path, duty.anchor))
  }
}
