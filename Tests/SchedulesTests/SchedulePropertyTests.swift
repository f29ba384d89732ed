import Foundation
import Schedules
import Testing

/// What must hold for every phrase.
struct SchedulePropertyTests {
  static let rows = ScheduleTests.corpus + ScheduleTests.holdout

  @Test func readingDoesNotDependOnCaseDashSpaceOrYo() throws {
    for row in Self.rows {
      let (period, phrase) = (row.columns[0], row.columns[1])
      let plain = Self.bare(try read(phrase, period))
      for variant in Self.variants(of: phrase) {
        #expect(Self.bare(try read(variant, period)) == plain, "\(variant)")
      }
    }
  }

  private static func variants(of phrase: String) -> [String] {
    var variants = [
      phrase.uppercased(), phrase.lowercased(), phrase.replacing(" ", with: "\u{A0}"), " \(phrase)\t",
    ]
    variants.append(phrase.replacing(" ", with: "  "))
    variants.append(phrase.replacing("ё", with: "е"))
    for dash in ["–", "—", "−", "‑"] {
      variants.append(phrase.replacing("-", with: dash).replacing("–", with: dash))
    }
    return variants
  }

  /// The meaning without what keeps the author's own letters.
  private static func bare(_ schedule: Schedule) -> String {
    Meaning(schedule).text.lowercased().replacing("ё", with: "е").replacing("–", with: "-").replacing(
      "—", with: "-"
    )
    .replacing("−", with: "-").replacing("‑", with: "-").replacing("\u{A0}", with: " ").split(separator: " ")
    .joined(separator: " ")
  }

  @Test func occurrencesKeepTheirBoundsAndHaveKeysOfTheirOwn() throws {
    for row in Self.rows {
      let schedule = try read(row.columns[1], row.columns[0])
      Self.check(schedule)
    }
  }

  static func check(_ schedule: Schedule) {
    #expect(Set(schedule.occurrences.map(\.key)).count == schedule.occurrences.count, "\(schedule.phrase)")
    for occurrence in schedule.occurrences {
      #expect(occurrence.opens <= occurrence.due)
      switch schedule.parts[occurrence.part].kind {
      case .by(let due): #expect(occurrence.due == due)
      case .window(let opens, let due), .throughout(let opens, let due):
        #expect(occurrence.opens == opens && occurrence.due == due)
      case .every(let recurrence):
        let isFree = recurrence.after != nil || !recurrence.months.isEmpty
        #expect(
          isFree || occurrence.opens >= recurrence.opens && occurrence.due <= recurrence.until,
          "\(schedule.phrase)")
      case .undated: Issue.record("an undated part gives no occurrence")
      }
    }
  }

  @Test func canonicalWordingReadsAsTheSameParts() throws {
    for row in Self.rows {
      let schedule = try read(row.columns[1], row.columns[0])
      let again = try read(schedule.wording, row.columns[0])
      #expect(again.parts == schedule.parts, "\(schedule.phrase) → \(schedule.wording)")
    }
  }

  /// 60,000 inputs from a fixed seed; `VEKHA_FUZZ` sets another number.
  @Test func randomInputNeverTraps() throws {
    let count = ProcessInfo.processInfo.environment["VEKHA_FUZZ"].flatMap { Int($0) } ?? 60_000
    var random = SplitMix(state: 2023)
    let words = Self.rows.flatMap { $0.columns[1].split(separator: " ").map(String.init) } + Self.odd
    let periods = try ["2023", "2022/23", "2022-2024", "01.09.2023 – 31.05.2024"].map {
      try #require(PlanPeriod(reading: $0))
    }
    for index in 0..<count {
      var phrase = ""
      for _ in 0...Int(random.next() % 8) {
        phrase += words[Int(random.next() % UInt64(words.count))] + (random.next() % 5 == 0 ? "" : " ")
      }
      let month = random.next() % 4 == 0 ? Month(year: 2023, number: 4) : nil
      let plan = PlanFacts(
        period: periods[index % 4], sectionMonth: month, orderDate: Day(number: 19_400))
      let schedule = Schedule(reading: phrase, in: plan)
      if index % 16 == 0 {
        Self.check(schedule)
        _ = schedule.json() + schedule.wording
      }
    }
  }

  private static let odd = [
    "(", ")", "-", "—", ".", ",", ";", ":", "/", "…", "99", "0", "00", "2100", "1900", "999999999999", "31",
    "«", "»", "\n",
    "X", "Ш", "é", "🙂", "\u{301}", "\u{0}", "9999", "2023-", "29.02", "29.02.2023", "г", "г.", "53", "-1",
  ]
}

/// A small generator with a fixed sequence.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
