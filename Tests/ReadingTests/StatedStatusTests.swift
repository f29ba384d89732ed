import Monitoring
import Schedules
import Testing

@testable import Reading

struct StatedStatusTests {
  private func read(_ text: String) -> (status: StatedStatus?, said: [String]) {
    var findings = FileFindings(path: "x")
    let status = StatedStatus(reading: Located(text, at: .file), findings: &findings)
    return (status, findings.all.all.map { "[\($0.id)] \($0.remedy)" })
  }

  @Test(arguments: [
    ("Выполнено", StatedStatus.done), ("выполнено.", .done), ("в работе", .inProgress(share: nil)),
    ("В работе, 60 %", .inProgress(share: 60)), ("в работе 60%", .inProgress(share: 60)),
    ("в работе (60 процентов)", .inProgress(share: 60)), ("частично 40 %", .partly(share: 40)),
    ("Частично — 40\u{A0}%", .partly(share: 40)), ("не выполнено", .notDone), ("отменено", .cancelled),
    ("перенесено на 01.04.2024", .moved(to: Month(year: 2024, number: 4).first)),
    ("перенесено на 1 апреля 2024 г.", .moved(to: Month(year: 2024, number: 4).first)),
  ])
  func aStatusIsRead(text: String, status: StatedStatus) {
    #expect(read(text).status == status)
    #expect(read(text).said == [])
  }

  @Test(arguments: [
    ("выполненно", "[unknown-status] вы имели в виду «выполнено»?"),
    ("исполнено", "[unknown-status] вы имели в виду «выполнено»?"),
    ("выполнено 20.05.2023", "[unknown-status] вы имели в виду «выполнено»?"),
    ("выполняется", "[unknown-status] вы имели в виду «в работе»?"),
    ("сделоли", "[unknown-status] бывают: выполнено; в работе, 60 %"),
    ("в работе, 160 %", "[wrong-share] напишите, например, «в работе, 60 %»"),
    ("перенесено", "[unknown-status] напишите «перенесено на 01.04.2024»"),
    ("перенесено на май", "[wrong-date] напишите 10.02.2023 или 2023-02-10"),
    ("перенесено на 31.06.2023", "[impossible-date] проверьте число и месяц"),
  ])
  func anotherStatusIsSaid(text: String, said: String) {
    #expect(read(text).status == nil)
    #expect(read(text).said.first?.hasPrefix(said) == true, "\(read(text).said)")
  }
}
