import Monitoring
import Templating

/// A risk factor of a school and the activities that answer it.
struct FactorView: View {
  static let shape = Shape(
    "factor",
    [
      .text("number", "номер в каталоге ФИОКО"), .text("title", "фактор"),
      .records("answers", AnswerView.shape, "мероприятия, которые на него отвечают"),
      .flag("hasAnswers", "такие мероприятия есть"),
    ])

  let factor: RiskFactor
  let answers: [AnswerView]

  func fill(_ values: inout Values) {
    values.text("\(factor.rawValue)")
    values.text(factor.title)
    values.records(answers)
    values.flag(!answers.isEmpty)
  }

  /// The school's factors; those that nothing answers are among them.
  static func factors(of school: School, in edition: MunicipalityEdition, at place: Place) -> [FactorView] {
    RiskProfile(of: school, in: edition.report).own.map { own in
      FactorView(
        factor: own.factor,
        answers: own.answers.compactMap { answer in
          let roadmap = edition.roadmaps.first { $0.report === answer.roadmap }
          return roadmap?.duty(answer.line).map { AnswerView(duty: $0, place: place) }
        })
    }
  }
}

/// An activity that answers a factor.
struct AnswerView: View {
  static let shape = Shape(
    "answer",
    [
      .text("title", "мероприятие с номером"), .text("link", "его страница"),
      .record("status", StatusView.shape, "состояние"),
    ])

  let duty: Duty
  let place: Place

  func fill(_ values: inout Values) {
    let activity = duty.activity.activity
    values.text(activity.number.isEmpty ? activity.title : "\(activity.number). \(activity.title)")
    values.link(from: place, to: duty.path, duty.anchor)
    values.record(StatusView(of: duty.line))
  }
}
