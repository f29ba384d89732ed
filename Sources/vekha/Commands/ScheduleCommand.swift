import ArgumentParser
import Schedules

/// `vekha schedule`: how a deadline phrase is understood.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule", abstract: "Показать, как понят срок, записанный словами.",
    discussion: "С --format json и без фразы читает фразы со стандартного ввода, по одной в строке:"
      + " «фраза» или «период<TAB>фраза».")

  /// How the schedule is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "Фраза из графы «Сроки».")
  var phrase: String?

  @Option(
    help: "Период плана: 2023, 2020/21, 2022-2024 или 2021-01-01..2021-12-31.",
    transform: ScheduleCommand.period)
  var period: PlanPeriod?

  @Option(
    name: .customLong("section-month"), help: "Месяц раздела плана: 2023-05; без --period он называет и год.",
    transform: ScheduleCommand.month)
  var sectionMonth: Month?

  @Option(name: .customLong("order-date"), help: "Дата приказа: 2023-02-06.", transform: ScheduleCommand.day)
  var orderDate: Day?

  @Option(help: "Вид ответа: text или json.")
  var format = Format.text

  func validate() throws {
    guard format == .json || phrase != nil else { throw ValidationError("Не хватает фразы.") }
    guard phrase == nil || plan != nil else {
      throw ValidationError("Не хватает периода плана: --period 2023.")
    }
  }

  func run() throws {
    guard let phrase else { return try printAll() }
    guard let plan else { return }
    show(phrase, plan)
  }

  /// The plan's period; a section's month says its year when nothing else does.
  private var plan: PlanPeriod? {
    period ?? sectionMonth.flatMap { PlanPeriod(reading: String($0.iso.prefix(4))) }
  }

  private func printAll() throws {
    var number = 0
    while let line = readLine(strippingNewline: true) {
      number += 1
      if line.isEmpty { continue }
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      let words = parts.count == 2 ? String(parts[1]) : line
      guard let period = parts.count == 2 ? PlanPeriod(reading: String(parts[0])) : plan else {
        throw ValidationError("Строка \(number): не понят период. Пишите так: 2023<TAB>Май, декабрь.")
      }
      show(words, period)
    }
  }

  private func show(_ phrase: String, _ period: PlanPeriod) {
    let plan = PlanFacts(period: period, sectionMonth: sectionMonth, orderDate: orderDate)
    let schedule = Schedule(reading: phrase, in: plan)
    switch format {
    case .json: Terminal.output.say(schedule.json())
    case .text: Terminal.output.write(ScheduleAccount(of: schedule).text)
    }
  }
}

extension ScheduleCommand {
  private static func period(_ text: String) throws -> PlanPeriod {
    guard let period = PlanPeriod(reading: text) else {
      throw ValidationError("«\(text)» не период. Пишите так: 2023, 2020/21 или 2021-01-01..2021-12-31.")
    }
    return period
  }

  private static func month(_ text: String) throws -> Month {
    guard let month = Month(iso: text) else {
      throw ValidationError("«\(text)» не месяц. Пишите так: 2023-05.")
    }
    return month
  }

  private static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("«\(text)» не дата. Пишите так: 2023-02-06.")
    }
    return day
  }
}
