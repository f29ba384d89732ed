import Foundation
import Testing

/// SIGKILL at any moment leaves the whole old or the whole new site. `VEKHA_TORTURE=300` tries longer.
struct KilledBuildTests {
  private static let rounds = ProcessInfo.processInfo.environment["VEKHA_TORTURE"].flatMap { Int($0) } ?? 12

  @Test func leavesTheOldOrTheNewSite() throws {
    let folder = try Folder(site: "good")
    for number in 1...60 {
      try folder.write(
        "---\nназвание: Школа номер \(number)\n---\n", to: "content/dubki/schools/school-\(number).md")
    }
    let titles = ["Маленький сайт", "Сайт с другим именем"]
    var sites: [[String: Data]] = []
    for title in titles {
      try setTitle(title, in: folder)
      #expect(try Program.run(["build", "--output", "reference"], in: folder).status == 0)
      sites.append(try folder.files(in: "reference"))
    }
    let duration = try time { try Program.run(["build", "--output", "timed"], in: folder) }
    try Program.run(["build"], in: folder)
    var seen: [Int] = []
    for round in 0..<KilledBuildTests.rounds {
      try setTitle(titles[round % 2], in: folder)
      let build = try Program.start(["build"], in: folder)
      usleep(UInt32.random(in: 0...UInt32(duration * 1_200_000)))
      kill(build.processIdentifier, SIGKILL)
      build.waitUntilExit()
      let site = try folder.files(in: "public")
      let version = try #require(sites.firstIndex(of: site), "neither the old nor the new site")
      seen.append(version)
    }
    #expect(try Program.run(["build"], in: folder).status == 0)
    #expect(try folder.files(in: "public") == sites[(KilledBuildTests.rounds + 1) % 2])
  }

  private func setTitle(_ title: String, in folder: Folder) throws {
    try folder.write(
      "---\nназвание: \(title)\nдата отчёта: 15.06.2023\n---\n", to: "content/site.md")
  }

  private func time(_ work: () throws -> Void) rethrows -> Double {
    let start = Date()
    try work()
    return Date().timeIntervalSince(start)
  }
}
