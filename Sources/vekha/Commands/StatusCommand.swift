import ArgumentParser
import Diagnostics
import Monitoring
import Schedules

/// `vekha status`: what is late and what is due, in the terminal.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Показать, что просрочено и чему скоро срок.")

  @OptionGroup var folders: FolderOptions
  @OptionGroup var filter: DutyFilter

  func run() throws {
    let report = try Submission.report(of: folders)
    let municipalities = try filter.municipalities(of: report)
    let schools = try filter.schools(of: municipalities)
    Terminal.output.say("На \(report.day.dotted):")
    for municipality in municipalities { show(municipality, schools) }
  }

  private func show(_ report: MunicipalityReport, _ schools: Set<School.ID>?) {
    let duties = OpenDuty.all(in: report, of: schools)
    let late = duties.filter { $0.assessment.kind.isTrouble }
    let due = duties.filter { !$0.assessment.kind.isTrouble }
    let paint = Paint(isOn: Terminal.output.isColoured)
    let head = "\(report.municipality.name): просрочено \(late.count), на подходе и в работе \(due.count)"
    Terminal.output.say("\n" + paint(.strong, head.shown))
    for duty in late { show(duty, in: report.municipality, paint, as: .error) }
    for duty in due { show(duty, in: report.municipality, paint, as: .quiet) }
  }

  private func show(_ duty: OpenDuty, in municipality: Municipality, _ paint: Paint, as role: Paint.Role) {
    let school = duty.school.map { id in " — " + (municipality.school(id)?.shortName ?? id.text) } ?? ""
    let what = "\(duty.activity.text) \(duty.title)\(school)".shown
    Terminal.output.say("  \(duty.due.dotted)  \(paint(role, duty.state))  \(what) [\(duty.roadmap.text)]")
  }
}
