import Schedules
import Testing

/// Periods, titles, JSON, recurrence rules.
struct FormsTests {
  @Test(arguments: [
    ("2023", "2023-01-01..2023-12-31", PlanPeriod.Form.calendarYear),
    ("2020/21", "2020-09-01..2021-08-31", .schoolYear),
    ("2021/2022", "2021-09-01..2022-08-31", .schoolYear),
    ("2022-2024", "2022-01-01..2024-12-31", .severalYears),
    ("2022 – 2024", "2022-01-01..2024-12-31", .severalYears),
    ("2021-01-01..2021-12-31", "2021-01-01..2021-12-31", .days),
    ("01.09.2023 – 31.05.2024", "2023-09-01..2024-05-31", .days),
    ("2021-2022 учебный год", "2021-09-01..2022-08-31", .schoolYear),
  ])
  func periodIsRead(_ text: String, _ days: String, _ form: PlanPeriod.Form) throws {
    let period = try #require(PlanPeriod(reading: text))
    #expect("\(period.first.iso)..\(period.last.iso)" == days)
    #expect(period.form == form)
  }

  @Test(arguments: [
    "", "20233", "май", "2024-2022", "31.12.2023 – 01.01.2023", "2023 x", "23", "2021-13-01..2021-12-31",
  ])
  func otherTextIsNoPeriod(_ text: String) { #expect(PlanPeriod(reading: text) == nil) }

  @Test(arguments: [
    ("Апрель", "2022/23", "2023-04"), ("Сентябрь", "2022/23", "2022-09"),
    ("СЕНТЯБРЬ 2023 года", "2023", "2023-09"),
    ("Месяц май", "2023", "2023-05"), ("май.", "2023", "2023-05"),
  ])
  func titleIsAMonth(_ title: String, _ period: String, _ month: String) throws {
    let period = try #require(PlanPeriod(reading: period))
    #expect(Month(title: title, in: period)?.iso == month)
  }

  @Test(arguments: ["Мониторинг", "Май – июнь", "Апрельские встречи", "1 мая", ""])
  func otherTitlesAreNone(_ title: String) throws {
    let period = try #require(PlanPeriod(reading: "2023"))
    #expect(Month(title: title, in: period) == nil)
  }

  @Test func jsonIsTheDesigns() throws {
    let schedule = try read("Формирование не позднее 25.02.2021, реализация до 15.12.2021", "2021")
    #expect(
      schedule.json()
        == #"{"phrase":"Формирование не позднее 25.02.2021, реализация до 15.12.2021","unread":[],"#
        + #""parts":[{"kind":"by","due":"2021-02-25","label":"Формирование"},"#
        + #"{"kind":"by","due":"2021-12-15","label":"реализация"}],"#
        + #""occurrences":[{"opens":"2021-01-01","due":"2021-02-25"},{"opens":"2021-02-26","due":"2021-12-15"}]}"#
    )
  }

  @Test(arguments: [
    ("последний рабочий день месяца", #""day":-1,"atLeast":false,"onlyWorkingDays":true"#),
    ("до 20 числа последнего месяца квартала", #""day":20,"atLeast":false,"monthOfPeriod":-1"#),
    ("1 раз в четверть", #""atLeast":false,"ofSchoolYear":true"#),
    (
      "до 3-го рабочего дня месяца, следующего за отчётным кварталом",
      #""after":{"workingDay":3},"atLeast":false"#
    ),
  ])
  func jsonOfARepetitionTellsWhereItFalls(_ phrase: String, _ fields: String) throws {
    let json = try read(phrase, "2023").json()
    #expect(json.contains(fields), "\(json)")
  }

  @Test func jsonEscapesWhatAnAuthorTyped() throws {
    #expect(try read("\"\\\u{1}\n", "2023").json().hasPrefix(#"{"phrase":"\"\\\u0001\n","unread":["#))
  }

  @Test func wordingIsGoodRussian() throws {
    let schedule = try read("до 25.02.2021; реализация до 15.12.2021", "2021")
    #expect(schedule.wording == "до 25 февраля 2021; реализация — до 15 декабря 2021")
    #expect(try read("Сентябрь – октябрь 2023", "2023").wording == "сентябрь – октябрь 2023")
  }

  @Test(arguments: [
    ("по вторникам и четвергам", "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20231231"),
    ("последняя пятница месяца", "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20231231"),
    ("до 10 числа каждого месяца", "FREQ=MONTHLY;BYMONTHDAY=10;UNTIL=20231231"),
    ("до 30 числа каждого месяца", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1;UNTIL=20231231"),
    ("ежегодно до 1 июня", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1;UNTIL=20231231"), ("еженедельно", nil),
    ("последний рабочий день месяца", nil),
  ])
  func ruleSaysWhatItCan(_ phrase: String, _ rule: String?) throws {
    guard case .every(let recurrence)? = try read(phrase, "2023").parts.first?.kind else {
      Issue.record("no repetition")
      return
    }
    #expect(recurrence.rrule == rule)
  }

  @Test(arguments: [
    ("31 июня", "2023", ScheduleRemark.Kind.noSuchDay), ("25 мая, пятница", "2023", .wrongWeekday),
    ("март", "2022-2024", .eachYear),
    ("в течение учебного года", "2023", .schoolYearInCalendarPlan), ("март 2024", "2023", .afterPlan),
    ("до 01.09.22", "2023", .yearOutsidePlan),
    ("в конце учебного года", "2023", .likelyReading), ("май (школы)", "2023", .aside),
    ("по пятницам до 16.00", "2023", .aside),
    ("февраль, в течение года", "2023", .decidedByDatedPart), ("до мая", "2023", .ambiguous),
    ("I четверть", "2022/23", .ambiguous),
    ("31.05.2023-01.05.2023", "2023", .endsBeforeStart),
    ("ежемесячно, по четвергам", "2023", .ambiguous), ("III квартал", "2022/23", .ambiguous),
    ("каждое полугодие до 10 июля и 10 января", "2023", .ambiguous),
    ("до 10 числа месяца, следующего за отчетным", "2023", .likelyReading),
  ])
  func doubtsAreRemarked(_ phrase: String, _ period: String, _ kind: ScheduleRemark.Kind) throws {
    let remarks = try read(phrase, period).remarks
    #expect(remarks.contains { $0.kind == kind }, "\(remarks)")
  }
}
