import Diagnostics
import Monitoring
import Testing

@testable import Checking

struct LinterTests {
  @Test func everyIdIsItsOwn() {
    let ids = Linter.rules.map { $0.id }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLowercase || $0 == "-" } })
    #expect(Linter.rules.allSatisfy { $0.summary.hasSuffix(".") && $0.severity < .error })
  }

  @Test func leavesOutWhatIsAcknowledgedInItsFile() {
    let row = Row("2.1", "Дело", by: [])
    #expect(found(in: .plan(row)) == ["no-responsible"])
    #expect(found(in: .plan(row) { $0.acknowledge("no-responsible") }) == [])
  }

  @Test func reportsAcknowledgementsThatAnswerNothing() {
    let plan = Roadmap.plan(Row("1", "Дело")) { $0.acknowledge("no-responsible") }
    #expect(found(in: plan) == ["acknowledgement-unused"])
    let misspelt = Roadmap.plan(Row("1", "Дело")) { $0.acknowledge("no-responsable") }
    let finding = Linter.findings(in: .of(misspelt)).all.last
    #expect(finding?.remedy == "вы имели в виду «no-responsible»?")
  }

  @Test func leavesAcknowledgementsOfWhatOnlyPeopleSee() {
    #expect(found(in: .plan(Row("1", "Дело")) { $0.acknowledge("order-task-without-assignee") }) == [])
  }

  private func found(in roadmap: Roadmap) -> [String] {
    Linter.findings(in: .of(roadmap)).all.map(\.id).filter {
      $0 != "listed-without-task" && $0 != "number-gap"
    }
  }
}

extension Roadmap {
  fileprivate mutating func acknowledge(_ id: String) {
    acknowledgements.append(
      Acknowledgement(finding: id, reason: "так в приказе", origin: Origin(path: Roadmap.path, line: 5)))
  }
}
