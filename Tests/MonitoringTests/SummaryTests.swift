import Monitoring
import Schedules
import Testing

/// Periods, breakdowns, trends, frozen figures: what monitoring pages are made of.
@Suite struct SummaryTests {
  @Test func `the periods that are over are listed by their end`() {
    let periods = Plan([.month(5)]).report("30.06").closedPeriods.map(\.id)
    #expect(
      periods == [
        "2023-01", "2023-02", "2023-03", "2023-Q1", "2023-04", "2023-05", "2023-06", "2023-Q2", "2023-H1",
      ])
    #expect(Plan([.month(5)]).report("29.06").closedPeriods.last?.id == "2023-05")
    #expect(Plan([.month(5)]).report("05.05.2025").closedPeriods.count == 12 + 4 + 2 + 1)
    #expect(Plan([.month(5)]).report("05.05.2025").closedPeriods.last?.id == "2023")
  }

  @Test func `planned for a period is what is due in it`() {
    let plan = Plan([.month(5), .month(6)]).saying(.done, on: "20.05")
    let report = plan.report("15.07")
    let may = ReportingPeriod(.month, holding: Month(year: 2023, number: 5))
    #expect(report.narrowed(to: may.days).tally.done == 1)
    #expect(report.narrowed(to: may.next.days).tally[.noReport] == 1)
    #expect(report.narrowed(to: may.next.next.days).tally == Tally())
    let quarter = ReportingPeriod(.quarter, holding: may.start)
    #expect(report.narrowed(to: quarter.days).tally == report.tally)
  }

  @Test func `a moved deadline is planned for the month it was moved to`() {
    let plan = Plan([.month(5)]).saying(.moved(to: day("20.06")), on: "10.05")
    let report = plan.report("01.07")
    #expect(report.narrowed(to: Month(year: 2023, number: 5).first...day("31.05")).activities.isEmpty)
    #expect(report.narrowed(to: day("01.06")...day("30.06")).tally.planned == 1)
  }

  @Test func `an activity without a day counts in the periods it was spoken of`() {
    let plan = Plan([]).saying(.done, on: "10.05").saying(.done, on: "12.06")
    let report = plan.report("01.07")
    #expect(
      report.narrowed(to: day("01.05")...day("31.05")).lines.map(\.assessment) == [.undated(records: 1)])
    #expect(report.narrowed(to: day("01.07")...day("31.07")).activities.isEmpty)
  }

  @Test func `groups of a breakdown add up to the whole, those of parties may overlap`() {
    var plan = Plan([.month(5), .month(6)], for: ["а", "б"]).saying(.done, on: "20.05", by: "а")
    plan.activity.parties = ["УО", "школы"]
    let content = plan.content
    let report = MonitoringReport(on: content, asOf: day("15.07")).municipalities[0].roadmaps[0]
    for kind in [Breakdown.Kind.all, .sections, .schools] {
      let breakdown = Breakdown(of: report, by: kind, in: content.municipalities[0])
      #expect(breakdown.groups.reduce(into: Tally()) { $0 += $1.tally } == report.tally)
    }
    let months = Breakdown(of: report, by: .months, in: content.municipalities[0])
    #expect(months.groups.reduce(into: Tally()) { $0 += $1.tally } == report.occurrenceTally)
    #expect(months.groups.map(\.tally.planned) == [2, 2])
  }

  @Test func `a month's end knows what was reported by then, and that its deadlines have passed`() {
    let plan = Plan([.month(3), .month(4)]).saying(.done, on: "31.03", reported: "05.04")
      .saying(.done, on: "20.04")
    let report = plan.report("10.05")
    let judgement = Judgement(day: day("10.05"), calendar: WorkCalendar())
    let trend = Trend(of: report) {
      RoadmapReport(on: report.roadmap, statements: plan.statements, by: judgement.atEnd(of: $0))
    }
    #expect(trend.points.map(\.day) == ["31.01", "28.02", "31.03", "30.04", "10.05"].map(day))
    #expect(trend.points.map(\.occurrenceTally.due) == [0, 0, 1, 2, 2])
    #expect(trend.points.map(\.occurrenceTally.done) == [0, 0, 0, 2, 2])
    let march = ReportingPeriod(.month, holding: Month(year: 2023, number: 3))
    #expect(trend.atEnd(of: march)?[.noReport] == 1)
    #expect(report.narrowed(to: march.days).tally.done == 1)
    #expect(trend.points.last?.tally == report.tally)
  }

  @Test func `closing a period writes its figures and a place for conclusions`() {
    let plan = Plan([.month(5), .month(6)]).saying(.done, on: "20.05")
    let may = ReportingPeriod(.month, holding: Month(year: 2023, number: 5))
    let text = PeriodReport.text(closing: may, of: plan.report("05.06"))
    #expect(
      text.hasPrefix(
        """
        ---
        период: 2023-05
        дата: 05.06.2023
        карта: 2023
        автор: муниципальный координатор
        итоги:
          запланировано: 1
          срок наступил: 1
          выполнено: 1
          выполнено в срок: 1
          выполнено с опозданием: 0

        """))
    #expect(text.contains("Служебно: напишите здесь выводы"))
    #expect(
      PeriodReport.text(closing: may, of: plan.report("05.06"), conclusions: "Май.").hasSuffix("---\nМай.\n"))
  }

  @Test func `a coordinator's level speaks only while it is newer than every trouble`() {
    let plan = Plan([.month(5), .month(6)])
    func stated(on date: String, asOf: String) -> String? {
      var content = plan.content
      var report = PeriodReport(
        id: "r", period: ReportingPeriod(.month, holding: Month(year: 2023, number: 5)), date: day(date),
        roadmap: "2023", origin: .test)
      report.figures = [PeriodReport.Figure(name: "уровень", value: "устранимо", origin: .test)]
      content.municipalities[0].reports = [report]
      return plan.report(asOf).statedLevel(in: content.municipalities[0])?.level
    }
    #expect(stated(on: "05.06", asOf: "15.06") == "устранимо")
    #expect(stated(on: "01.06", asOf: "15.06") == nil)
    #expect(stated(on: "05.06", asOf: "15.07") == nil)
    #expect(stated(on: "05.06", asOf: "04.06") == nil)
  }

  @Test func `a risk profile says what answers each factor and what nothing answers`() {
    var plan = Plan([.month(5)], for: ["а"])
    plan.activity.riskFactors = [.motivation]
    let report = MonitoringReport(on: plan.content, asOf: day("15.06")).municipalities[0]
    var school = School(id: "а", name: "Школа", origin: .test)
    school.riskFactors = [.motivation, .discipline]
    let profile = RiskProfile(of: school, in: report)
    #expect(profile.factors.count == 10)
    #expect(profile.own.map(\.factor) == [.motivation, .discipline])
    #expect(profile.own[0].answers.map(\.line.assessment) == [.noReport(days: 15)])
    #expect(profile.unanswered == [.discipline])
  }

  struct Series: Sendable {
    let before: Double
    let now: Double
    let pupils: Int
    var isBreak = false
    let expected: IndicatorChange
  }

  @Test(arguments: [
    Series(before: 3.5, now: 3.6, pupils: 20, expected: .same),
    Series(before: 3.5, now: 3.7, pupils: 20, expected: .better),
    Series(before: 3.7, now: 3.5, pupils: 20, expected: .worse),
    Series(before: 60, now: 64, pupils: 20, expected: .same),
    Series(before: 60, now: 65, pupils: 20, expected: .better),
    Series(before: 60, now: 90, pupils: 9, expected: .unknown),
    Series(before: 60, now: 90, pupils: 20, isBreak: true, expected: .unknown),
  ])
  func `a change that one pupil can make is no change`(_ row: Series) {
    let years = [(2021, row.before, false), (2022, row.now, row.isBreak)].map { year, value, isBreak in
      Indicator.Year(
        year: year, value: Quantity(value: value, text: "\(value)"), count: row.pupils, municipality: nil,
        region: nil, isBreak: isBreak, origin: .test)
    }
    let indicator = Indicator(name: "ОГЭ", better: .higher, years: years)
    #expect(indicator.change(at: 1) == row.expected)
    #expect(indicator.change(at: 0) == .unknown)
  }
}
