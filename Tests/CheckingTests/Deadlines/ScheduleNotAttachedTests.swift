import Monitoring
import Schedules
import Testing

@testable import Checking

struct ScheduleNotAttachedTests {
  @Test func findsScheduleThatIsNowhere() {
    let row = Row("III.8", "Семинары", .undated("По плану СОИРО", .bySchedule, "плану СОИРО"))
    expect(ScheduleNotAttached.self, in: .of(.plan(row)), says: "«По плану СОИРО» отсылает к графику")
    let mixed = Row(
      "4.1", "Советы",
      .parts("В течение года по графику", .throughout(), .undated("", .bySchedule, "графику")))
    expect(ScheduleNotAttached.self, in: .of(.plan(mixed)), says: "не приложен")
  }

  @Test func acceptsLinkInActivity() {
    let row = Row("4.1", "Советы", .undated("по графику", .bySchedule, "графику")) {
      $0.body = RichText(pieces: ["<p><a href=\"", "files/g.pdf\">График</a></p>"], plain: "График")
    }
    expectNothing(of: ScheduleNotAttached.self, in: .of(.plan(row)))
  }

  @Test func acceptsScheduleAmongDocuments() {
    let row = Row("4.1", "Советы", .undated("по графику", .bySchedule, "графику"))
    let origin = Origin(path: Roadmap.path, line: 3)
    let roadmap = Roadmap.plan(row) {
      $0.documents = [
        CycleDocument(
          stage: .actions, title: "График методических советов", target: .file("files/g.pdf"), origin: origin)
      ]
    }
    expectNothing(of: ScheduleNotAttached.self, in: .of(roadmap))
  }
}
