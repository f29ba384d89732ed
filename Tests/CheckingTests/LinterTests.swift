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
    #expect(found(in: .plan(row), acknowledging: "no-responsible") == [])
    #expect(found(in: .plan(row), acknowledging: "no-responsible", in: "rayon/index.md").count == 2)
  }

  @Test func reportsAcknowledgementsThatAnswerNothing() {
    let plan = Roadmap.plan(Row("1", "Дело"))
    #expect(found(in: plan, acknowledging: "no-responsible") == ["acknowledgement-unused"])
    #expect(found(in: plan, acknowledging: "raw-html") == ["acknowledgement-unused"])
    let finding = Linter.findings(in: content(plan, acknowledging: "no-responsable")).all.last
    #expect(finding?.remedy == "вы имели в виду «no-responsible»?")
  }

  @Test func leavesAcknowledgementsOfWhatOnlyPeopleSee() {
    #expect(found(in: .plan(Row("1", "Дело")), acknowledging: "order-task-without-assignee") == [])
  }

  @Test func whatReadingFoundIsAcknowledgedToo() {
    let path = "rayon/progress/2023-05-20.md"
    var read = Findings()
    for severity in Diagnostic.Severity.allCases {
      read.add(Diagnostic(severity, "evidence-missing", at: SourceLocation(path: path), "нет файла"))
    }
    let judged = content(.plan(Row("1", "Дело")), acknowledging: "evidence-missing", in: path)
    #expect(Linter.findings(in: judged, and: read).all.map(\.severity).filter { $0 == .error }.count == 1)
    #expect(Linter.findings(in: judged, and: read).all.count { $0.id == "evidence-missing" } == 1)
  }

  private func content(
    _ roadmap: Roadmap, acknowledging id: String, in path: String = Roadmap.path
  ) -> Content {
    var content = Content.of(roadmap)
    content.acknowledgements = [
      Acknowledgement(finding: id, reason: "так в приказе", origin: Origin(path: path, line: 5))
    ]
    return content
  }

  private func found(
    in roadmap: Roadmap, acknowledging id: String? = nil, in path: String = Roadmap.path
  ) -> [String] {
    let judged = id.map { content(roadmap, acknowledging: $0, in: path) } ?? .of(roadmap)
    return Linter.findings(in: judged).all.map(\.id).filter {
      $0 != "listed-without-task" && $0 != "number-gap"
    }
  }
}
