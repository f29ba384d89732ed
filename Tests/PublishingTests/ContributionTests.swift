import Archiving
import Monitoring
import Templating
import Testing

@testable import Publishing

/// What is kept of a municipality says to the site exactly what the municipality itself would.
@Suite struct ContributionTests {
  private var plan: CalendarPlan {
    var plan = CalendarPlan()
    plan.add("2.1", "Семинар для учителей", due: ["2023-06-14"])
    plan.add(
      "2.2", "Справка «ОГЭ & ЕГЭ» <итоги>", due: ["2023-03-01", "2023-06-10", "2023-06-20", "2023-12-01"])
    plan.say(.done, of: "2.1", on: "2023-06-10")
    plan.say(.inProgress(share: 40), of: "2.2", on: "2023-06-12")
    return plan
  }

  private func packed(_ contribution: Contribution) -> [UInt8] {
    var archive = Archive()
    var contribution = contribution
    contribution.pass(through: &archive)
    return archive.bytes
  }

  private func unpacked(_ bytes: [UInt8]) -> Contribution? {
    var archive = Archive(reading: bytes[...])
    var contribution = Contribution()
    contribution.pass(through: &archive)
    return archive.isAtEnd ? contribution : nil
  }

  @Test func comesBackWhole() throws {
    let edition = plan.edition()
    let known = plan.contribution(of: edition)
    let read = try #require(unpacked(packed(known)))
    #expect(packed(read) == packed(known))
    #expect(!read.changes.isEmpty && !read.troubles.rows.isEmpty && !read.next.rows.isEmpty)
    let places: [(Edition, Place) -> Record] = [
      { HomeView(of: $0, at: $1).record }, { ChangesView(of: $0, at: $1).record },
      { MethodView(edition: $0, place: $1).record }, { SearchView(of: $0, at: $1).record },
    ]
    let fresh = Edition(masthead: edition.masthead, contributions: [known])
    let kept = Edition(masthead: edition.masthead, contributions: [read])
    for record in places { #expect(record(kept, .home) == record(fresh, .home)) }
  }

  @Test func whatIsDamagedIsRefusedOrHarmless() {
    let bytes = packed(plan.contribution(of: plan.edition()))
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(unpacked(Array(bytes.prefix(count))) == nil)
    }
    let masthead = plan.edition().masthead
    let marks = [0x01, 0x55, 0x80, 0xFF] as [UInt8]
    for place in stride(from: 0, to: bytes.count, by: 3) {
      var damaged = bytes
      damaged[place] ^= marks[place % marks.count]
      guard let read = unpacked(damaged) else { continue }
      let edition = Edition(masthead: masthead, contributions: [read, read, read])
      _ = HomeView(of: edition, at: .home).record
      _ = ChangesView(of: edition, at: .home).record
      _ = SiteRows(of: edition).sums(at: .home)
      _ = SearchView(of: edition, at: .home).record
      var output = Output()
      AtomFeed(edition: edition).print(into: &output)
      SearchIndex(contributions: edition.contributions).file.make(&output)
    }
  }

  @Test func countsThatWouldOverflowTheirSumsAreRefused() {
    for count in [-1, .max, .min] {
      var archive = Archive()
      var number = count
      archive.pass(&number)
      var reading = Archive(reading: archive.bytes[...])
      reading.pass(count: &number)
      #expect(!reading.isWhole)
      #expect(number == 0)
    }
  }

  @Test func figuresOfOneMunicipalityLeadToItsOwnRows() {
    let site = plan.site()
    let rows = SiteRows(of: site)
    #expect(rows.sheets.sheets.isEmpty)
    #expect(
      rows.links(at: .home)?.link(to: .done, in: site.tally).hasPrefix("r/2023/monitoring/rows.html#") == true
    )
  }

  @Test func figuresOfSeveralLeadToAllRows() throws {
    let one = plan.contribution(of: plan.edition(isOneOfMany: true))
    let rows = SiteRows(of: Edition(masthead: plan.edition().masthead, contributions: [one, one]))
    let groups = rows.groups(of: .all, at: .home)
    #expect(groups.map(\.anchor) == ["all"])
    #expect(groups[0].items.count == 4)
    let blocks = groups[0].items.map { $0.blocks }
    #expect(blocks == [[.fulfilled], [.noReport], [.fulfilled], [.noReport]])
    #expect(groups[0].items[1].view(at: .home).values[1] == .text("Справка «ОГЭ & ЕГЭ» <итоги>"))
    #expect(rows.sums(at: .home).isEmpty)
  }

  @Test func figuresOfVeryManyAreSumsThatLeadToEachOne() throws {
    let one = plan.contribution(of: plan.edition())
    let site = Edition(
      masthead: plan.edition().masthead, contributions: Array(repeating: one, count: RowSheets.most / 2 + 1))
    let rows = SiteRows(of: site)
    #expect(rows.sheets.sheets.map(\.path) == ["rows.html"])
    #expect(rows.links(at: .home)?.link(to: .done, in: site.tally) == "rows.html#all-done")
    let sums: [RowSumView] = rows.sums(at: .home)
    let done = try #require(sums.first { $0.anchor == "all-done" })
    #expect(done.parts.count == RowSheets.most / 2 + 1)
    for part in done.parts { #expect(part.link.hasPrefix("r/2023/monitoring/rows.html#")) }
  }
}
