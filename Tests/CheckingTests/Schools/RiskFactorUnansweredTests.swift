import Monitoring
import Schedules
import Testing

@testable import Checking

struct RiskFactorUnansweredTests {
  @Test func findsFactorThatNothingAnswers() {
    let content = Content.school(.plan(Row("1", "Курсы") { $0.riskFactors = [.teacherCompetence] })) {
      $0.riskFactors = [.teacherCompetence, .motivation]
    }
    expect(
      RiskFactorUnanswered.self, in: content,
      says: "«Школа» не отвечает ни одно мероприятие: 6 «Низкая учебная мотивация"
    )
  }

  @Test func acceptsAnsweredFactorsAndPlansWithout() {
    let own = Roadmap.plan(Row("1", "Занятия") { $0.riskFactors = [.motivation] }) {
      $0.school = .init("shkola")
    }
    expectNothing(of: RiskFactorUnanswered.self, in: .school(own) { $0.riskFactors = [.motivation] })
    expectNothing(
      of: RiskFactorUnanswered.self, in: .school(.plan(Row("1", "Дело"))) { $0.riskFactors = [.motivation] })
  }
}
