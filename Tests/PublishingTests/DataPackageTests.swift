import Foundation
import Monitoring
import Templating
import Testing

@testable import Publishing

@Suite struct DataPackageTests {
  private func descriptor(_ licence: String = "") throws -> [String: Any] {
    var plan = CalendarPlan()
    plan.settings.dataLicence = licence
    plan.settings.isDemonstration = true
    plan.add("2.3", "Мониторинг", due: ["2023-05-31"])
    let edition = plan.edition(on: "2023-06-15").roadmaps[0]
    let package = DataPackage(
      name: "r-2023", title: "Карта", tables: edition.tables, masthead: edition.masthead)
    var output = Output()
    output.append(package.descriptor)
    return try #require(try JSONSerialization.jsonObject(with: Data(output.bytes)) as? [String: Any])
  }

  @Test func namesEveryTableAndColumn() throws {
    let resources = try #require(try descriptor()["resources"] as? [[String: Any]])
    #expect(
      resources.compactMap { $0["path"] as? String } == [
        "schools.csv", "parties.csv", "activities.csv", "occurrences.csv", "moves.csv", "records.csv",
        "monitoring.csv",
      ])
    for resource in resources {
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: Any]])
      #expect(fields.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
    }
  }

  @Test func foreignKeysNameTablesOfThePackage() throws {
    let resources = try #require(try descriptor()["resources"] as? [[String: Any]])
    let names = Set(resources.compactMap { $0["name"] as? String })
    for resource in resources {
      let schema = resource["schema"] as? [String: Any]
      for key in schema?["foreignKeys"] as? [[String: Any]] ?? [] {
        let reference = try #require(key["reference"] as? [String: Any])
        #expect(names.contains(try #require(reference["resource"] as? String)))
      }
    }
  }

  @Test func saysTheLicenceAndTheDemonstration() throws {
    let package = try descriptor("CC BY 4.0")
    #expect((package["licenses"] as? [[String: String]])?.first?["title"] == "CC BY 4.0")
    #expect((package["description"] as? String)?.contains("вымышлены") == true)
    #expect(try descriptor()["licenses"] == nil)
    #expect(package["created"] as? String == "2023-06-15T00:00:00Z")
  }
}
