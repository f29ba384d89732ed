import Monitoring
import Templating
import Testing

@testable import Publishing

/// Pages of the whole site that would be too long for very many municipalities.
@Suite struct LargeSiteTests {
  /// A site of so many municipalities, all alike.
  private func site(of count: Int) -> Edition {
    var plan = CalendarPlan()
    plan.add("2.1", "Семинар для учителей", due: ["2023-06-14"])
    plan.add("2.2", "Справка", due: ["2023-03-01", "2023-06-10", "2023-06-20", "2023-12-01"])
    plan.say(.done, of: "2.1", on: "2023-06-10")
    let edition = plan.edition(isOneOfMany: true)
    return Edition(
      masthead: edition.masthead,
      contributions: Array(repeating: plan.contribution(of: edition), count: count))
  }

  private func named(_ view: some View) -> [String: Value] {
    let record = view.record
    return Dictionary(uniqueKeysWithValues: zip(record.shape.fields.map(\.name), record.values))
  }

  @Test func roadmapsStandOnTheFirstPageAsLongAsItBearsThem() {
    let home = named(HomeView(of: site(of: RoadmapList.most), at: .home))
    #expect(home["hasLists"] == .flag(false))
    guard case .records(let rows) = home["roadmaps"] else { return #expect(Bool(false)) }
    #expect(rows.count == RoadmapList.most)
  }

  @Test func moreRoadmapsStandInLists() {
    let site = site(of: RoadmapList.most + 1)
    let home = named(HomeView(of: site, at: .home))
    #expect(home["hasLists"] == .flag(true))
    #expect(home["roadmaps"] == .records([Record]()))
    let lists = site.roadmapLists
    #expect(lists.map(\.path) == ["roadmaps.html", "roadmaps-2.html"])
    #expect(lists.map { $0.records.count } == [RoadmapList.most, 1])
    let second = named(
      RoadmapsView(edition: site, list: lists[1], lists: lists, place: Place(lists[1].path)))
    #expect(
      second["others"]
        == .records([
          CrumbView(title: "Район", link: "roadmaps.html"),
          CrumbView(title: "Район", link: "roadmaps-2.html", isCurrent: true),
        ]))
  }

  @Test func changesAreListedAsLongAsThePageBearsThem() throws {
    let groups = ChangesView(of: site(of: 2), at: Place(SitePath.changes)).groups
    let missing = try #require(groups.first { $0.kinds == [.noReport] })
    #expect(missing.parts.isEmpty)
    #expect(missing.rows.count == missing.count)
  }

  @Test func moreChangesLeadToEachMunicipalitysOwn() throws {
    let count = 400
    let groups = ChangesView(of: site(of: count), at: Place(SitePath.changes)).groups
    #expect(groups.reduce(0) { $0 + $1.count } > 500)
    for group in groups {
      let kind = try #require(group.kinds.first)
      #expect(group.rows.isEmpty)
      #expect(group.parts.count == count)
      #expect(group.parts[0].link == "r/changes.html#\(kind.rawValue)")
    }
  }

  @Test func aMunicipalitysOwnPageListsItsChanges() throws {
    var plan = CalendarPlan()
    plan.add("2.1", "Семинар для учителей", due: ["2023-06-14"])
    plan.say(.done, of: "2.1", on: "2023-06-10")
    let edition = plan.edition(isOneOfMany: true)
    let view = ChangesView(of: edition, at: Place(SitePath.changes(of: edition.municipality.id)))
    let done = try #require(view.groups.first)
    #expect(done.kinds == [.fulfilled, .fulfilledLate])
    #expect(done.rows.map(\.values[2]) == [.text("2023/2.1.html#a-2.1")])
  }
}
