import Schedules
import Testing

/// The tables of phrases: each is read as a careful person would.
struct ScheduleTests {
  static let corpus = PhraseRow.rows(
    [corpusPhrases1, corpusPhrases2, corpusPhrases3, corpusPhrases4, corpusPhrases5, corpusPhrases6].joined(
      separator: "\n"))
  static let holdout = PhraseRow.rows(holdoutPhrases)
  static let orders = PhraseRow.rows(orderDeadlines)

  @Test(arguments: corpus + holdout)
  func phraseMeansWhatTheTableSays(_ row: PhraseRow) throws {
    let schedule = try read(row.columns[1], row.columns[0])
    #expect(Meaning(schedule).text == Meaning.full(row.columns[2]))
  }

  @Test(arguments: orders)
  func deadlineOfAnOrderMeansWhatTheTableSays(_ row: PhraseRow) throws {
    let schedule = try read(row.columns[2], row.columns[1])
    #expect(Meaning(schedule).text == row.columns[3])
    let order = try #require(Day(iso: row.columns[0]))
    let ordered = try read(row.columns[2], row.columns[1], order: order)
    for occurrence in ordered.occurrences where ordered.parts[occurrence.part].isBy {
      #expect(occurrence.opens >= order)
    }
    #expect(ordered.unread.isEmpty)
  }

  @Test func everyRowOfTheOrdersIsThere() { #expect(Self.orders.count == 126) }

  @Test(arguments: [
    (
      "2021", "Формирование не позднее 25.02.2021 Реализация до 15.12.2021",
      "Формирование 2021-01-01..2021-02-25", 2
    ),
    ("2021", "Май, декабрь", "2021-05 2021-05-01..2021-05-31", 2),
    ("2021", "Еженедельно до 30.05.2021", "2021-W01 2021-01-01..2021-01-10", 21),
    ("2021", "Еженедельно до 21.06.2021", "2021-W01 2021-01-01..2021-01-10", 24),
    ("2021", "Каждый четверг", "2021-01-07 2021-01-01..2021-01-07", 52),
    ("2021", "Постоянно Не реже 1 раз в месяц", "2021-01 2021-01-01..2021-01-31", 12),
    ("2021", "февраль, в течение года", " 2021-02-01..2021-02-28", 1),
    ("2021", "в течение года по графику", " 2021-01-01..2021-12-31", 1),
    ("2022-2024", "до 30.06.2022 далее ежегодно", "2022-06-30 2022-01-01..2022-06-30", 3),
    ("2022-2024", "До 31 мая ежегодно", "2022 2022-01-01..2022-05-31", 3),
    ("2022-2024", "Ежегодно май", "2022-05 2022-05-01..2022-05-31", 3),
    ("2023", "ежеквартально до 3 числа после квартала", "2023-Q1 2023-04-01..2023-04-03", 4),
    ("2023", "30 число каждого месяца", "2023-01 2023-01-30..2023-01-30", 12),
    ("2023", "до 10 числа каждого месяца", "2023-01 2023-01-01..2023-01-10", 12),
    ("2023", "2 раза в год", " 2023-01-01..2023-12-31", 1),
    ("2022-2024", "в течение года", "2022 2022-01-01..2022-12-31", 3),
    ("2022-2024", "постоянно", " 2022-01-01..2024-12-31", 1),
    ("2023", "ежедневно, кроме выходных", "2023-01-09 2023-01-09..2023-01-09", 250),
    ("2023", "в последний день квартала", "2023-Q1 2023-03-31..2023-03-31", 4),
    ("2023", "до 15 числа второго месяца квартала", "2023-Q1 2023-01-01..2023-02-15", 4),
    (
      "2023", "до 3-го рабочего дня месяца, следующего за отчётным кварталом",
      "2023-Q1 2023-04-01..2023-04-05", 4
    ),
    ("2022/23", "не позднее 3 дней после окончания четверти", "2022-T1 2022-11-01..2022-11-03", 4),
    ("2023", "еженедельно, кроме июля", "2023-W01 2023-01-01..2023-01-08", 47),
    ("2022/23", "1 раз в полугодие", "2022-H2 2022-09-01..2022-12-31", 2),
    ("2022/23", "1 раз в четверть", "2022-T1 2022-09-01..2022-10-31", 4),
  ])
  func firstOccurrence(_ period: String, _ phrase: String, _ first: String, _ count: Int) throws {
    let schedule = try read(phrase, period)
    let occurrence = try #require(schedule.occurrences.first)
    let key = schedule.occurrences.count == 1 ? "" : occurrence.key
    #expect(
      "\(key) \(occurrence.opens.iso)..\(occurrence.due.iso)".replacing("2022-H2", with: "2022-H2") == first)
    #expect(schedule.occurrences.count == count)
  }

  @Test func stageOpensOnTheDayAfterThePreviousOne() throws {
    let schedule = try read("Формирование не позднее 25.02.2021, реализация до 15.12.2021", "2021")
    #expect(schedule.occurrences.map(\.opens.iso) == ["2021-01-01", "2021-02-26"])
    #expect(schedule.occurrences.map(\.key) == ["Формирование", "реализация"])
  }

  /// Later lines may be due earlier; a stage still opens after the latest one before it.
  @Test func stagesOpenInTheOrderOfTheirDays() throws {
    let schedule = try read("утверждение до 15.12.2021, сбор до 25.02.2021", "2021")
    #expect(schedule.occurrences.map(\.key) == ["сбор", "утверждение"])
    #expect(schedule.occurrences.map(\.opens.iso) == ["2021-01-01", "2021-02-26"])
  }

  @Test func reportAfterAPeriodIsAboutThePeriod() throws {
    let schedule = try read("ежеквартально до 3 числа месяца, следующего за отчётным кварталом", "2023")
    #expect(schedule.occurrences.map(\.due.iso) == ["2023-04-03", "2023-07-03", "2023-10-03", "2024-01-03"])
    #expect(schedule.occurrences.first?.about.lowerBound.iso == "2023-01-01")
    #expect(schedule.occurrences.first?.about.upperBound.iso == "2023-03-31")
  }

  @Test func aYearBeforeThePlanStaysAsPrintedAndIsReported() throws {
    let schedule = try read("Январь – апрель 2003 года", "2023")
    #expect(schedule.occurrences.map(\.isOutsidePeriod) == [true])
    #expect(schedule.remarks.contains { $0.kind == .yearOutsidePlan })
  }

  @Test(arguments: [
    ("до 10.02.2023", true), ("с 1 по 15 марта", true), ("март", false), ("II квартал", false),
    ("10 числа ежемесячно", true),
    ("по пятницам", false), ("еженедельно", false),
  ])
  func dayOffRuleConcernsPrintedDays(_ phrase: String, _ isPrinted: Bool) throws {
    #expect(try read(phrase, "2023").occurrences.first?.isPrintedDay == isPrinted)
  }

  @Test(arguments: [
    ("май", "2016-04", "win 2016-05"), ("15-20", "2016-04", "win 2016-04-15..2016-04-20"),
    ("до 20", "2016-04", "by 2016-04-20"),
    ("в течение месяца", "2016-04", "all 2016-04"), ("3 неделя", "2016-04", "win 2016-04-11..2016-04-17"),
    ("", "2016-04", "win 2016-04"),
    ("в теч. мес.", "2016-04", "all 2016-04"),
    ("еженедельно", "2016-04", "every weekly 2016-04-01..2016-04-30"),
    ("до 10 числа", "2016-04", "by 2016-04-10"), ("конец месяца", "2016-04", "win 2016-04-21..2016-04-30"),
    (
      "5, 12, 19", "2016-04",
      "win 2016-04-05..2016-04-05 | win 2016-04-12..2016-04-12 | win 2016-04-19..2016-04-19"
    ),
    ("последняя неделя", "2016-04", "win 2016-04-25..2016-05-01"),
    ("1-я декада", "2016-04", "win 2016-04-01..2016-04-10"),
  ])
  func sectionMonthServesWhatNamesNoMonth(_ phrase: String, _ month: String, _ meaning: String) throws {
    let period = try #require(PlanPeriod(reading: "2015/16"))
    let plan = PlanFacts(period: period, sectionMonth: Month(iso: month))
    #expect(Meaning(Schedule(reading: phrase, in: plan)).text == Meaning.full(meaning))
  }

  @Test func hostileInputEnds() throws {
    for unit in [
      "(", "1,", "до ", "по графику ", "май-", "1-", ";", "9", "с 1 по ", "не позднее ", "\u{301}", "I", "(I",
      "кроме ", "кроме выходных, ", "(кроме ", "1 (пять) дней ", "2022-2023, ", "а\nб", "за год ",
      "вторник, ",
      "№ 1,", "последний день ", "осенне-", "месяца, следующего ",
    ] {
      _ = try read(String(repeating: unit, count: 3000 / unit.utf8.count), "2023")
    }
    #expect(try read(String(repeating: "я", count: 5000), "2023").unread.count == 1)
    _ = try read("ежедневно", "2000-2049")
  }
}

/// Reads a phrase in a plan of this period, `2023`, or of a section's month in it, `2022/23@2023-02`.
func read(_ phrase: String, _ period: String, order: Day? = nil) throws -> Schedule {
  let parts = period.split(separator: "@")
  let plan = try #require(PlanPeriod(reading: String(parts[0])))
  let month = parts.count > 1 ? Month(iso: parts[1]) : nil
  return Schedule(reading: phrase, in: PlanFacts(period: plan, sectionMonth: month, orderDate: order))
}

extension Schedule.Part {
  fileprivate var isBy: Bool {
    if case .by = kind { return true }
    return false
  }
}
