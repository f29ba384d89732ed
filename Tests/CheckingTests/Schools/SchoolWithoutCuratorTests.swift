import Monitoring
import Schedules
import Testing

@testable import Checking

struct SchoolWithoutCuratorTests {
  @Test func findsSchoolWithoutOne() {
    expect(SchoolWithoutCurator.self, in: .school { _ in }, says: "«Школа» не назван куратор")
  }

  @Test func saysOnceWhenNoSchoolHasOne() {
    let content = Content.of(
      .rayon {
        $0.schools = (1...3).map {
          School(id: .init("s\($0)"), name: "Школа \($0)", origin: Origin(path: "s", line: 1))
        }
      })
    expect(SchoolWithoutCurator.self, in: content, says: "школ района (3)", at: 1)
  }

  @Test func acceptsCurator() {
    expectNothing(
      of: SchoolWithoutCurator.self, in: .school { $0.curator = Official(name: "", role: "школьный куратор") }
    )
    expectNothing(of: SchoolWithoutCurator.self, in: .of(.plan(Row("1", "Дело"))))
  }
}
