import Foundation
import Synchronization
import Testing

/// SIGKILL at any moment leaves the whole old or the whole new site, and a reader never sees anything else.
/// `VEKHA_TORTURE=300` tries longer.
struct KilledBuildTests {
  private static let rounds = ProcessInfo.processInfo.environment["VEKHA_TORTURE"].flatMap { Int($0) } ?? 12
  private static let titles = ["Маленький сайт", "Сайт с другим именем"]

  @Test func leavesTheOldOrTheNewSite() throws {
    let folder = try largerSite()
    let sites = try KilledBuildTests.titles.map { try site(titled: $0, in: folder) }
    let duration = try time { try Program.run(["build", "--output", "timed"], in: folder) }
    try Program.run(["build"], in: folder)
    let reader = Reader(of: folder.path + "/public", expecting: sites)
    reader.start()
    var standing = 1
    var outcomes = (old: 0, new: 0)
    for round in 0...KilledBuildTests.rounds {
      let wanted = 1 - standing
      try setTitle(KilledBuildTests.titles[wanted], in: folder)
      let build = try Program.start(["build"], in: folder)
      if round == KilledBuildTests.rounds {
        build.waitUntilExit()
      } else {
        // From at once to certainly after the end.
        let share = Double(round) / Double(max(1, KilledBuildTests.rounds - 1))
        usleep(UInt32(share * duration * 1_300_000))
        kill(build.processIdentifier, SIGKILL)
        build.waitUntilExit()
      }
      let site = try folder.files(in: "public")
      let version = try #require(sites.firstIndex(of: site), "neither the old nor the new site")
      if version == wanted { outcomes.new += 1 } else { outcomes.old += 1 }
      standing = version
    }
    let looks = reader.stop()
    #expect(outcomes.old > 0 && outcomes.new > 0, "\(outcomes)")
    #expect(looks.whole > 0 && looks.torn == 0, "\(looks)")
  }

  private func largerSite() throws -> Folder {
    let folder = try Folder(site: "good")
    for number in 1...60 {
      try folder.write(
        "---\nназвание: Школа номер \(number)\n---\n", to: "content/dubki/schools/school-\(number).md")
    }
    return folder
  }

  private func site(titled title: String, in folder: Folder) throws -> [String: Data] {
    try setTitle(title, in: folder)
    #expect(try Program.run(["build", "--output", "reference"], in: folder).status == 0)
    return try folder.files(in: "reference")
  }

  private func setTitle(_ title: String, in folder: Folder) throws {
    try folder.write("---\nназвание: \(title)\nдата отчёта: 15.06.2023\n---\n", to: "content/site.md")
  }

  private func time(_ work: () throws -> Void) rethrows -> Double {
    let start = Date()
    try work()
    return Date().timeIntervalSince(start)
  }
}

/// Reads a folder again and again while it is built. A look counts when the folder was the same one at its end;
/// then it has to be one of the expected sites.
private final class Reader: Sendable {
  struct Looks: Sendable {
    var whole = 0
    var torn = 0
    var isOver = false
  }

  private let path: String
  private let sites: [[String: Data]]
  private let looks = Mutex(Looks())
  private let end = DispatchSemaphore(value: 0)

  init(of path: String, expecting sites: [[String: Data]]) {
    self.path = path
    self.sites = sites
  }

  func start() {
    Thread.detachNewThread { [self] in
      while !looks.withLock(\.isOver) { look() }
      end.signal()
    }
  }

  func stop() -> Looks {
    looks.withLock { $0.isOver = true }
    end.wait()
    return looks.withLock { $0 }
  }

  private func look() {
    let before = inode
    var files: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: path) ?? .init() {
      var isFolder: ObjCBool = false
      let place = path + "/" + name
      guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder) else { continue }
      if !isFolder.boolValue { files[name] = FileManager.default.contents(atPath: place) }
    }
    guard before != nil, before == inode else { return }
    let isWhole = sites.contains(files)
    looks.withLock { looks in if isWhole { looks.whole += 1 } else { looks.torn += 1 } }
  }

  private var inode: UInt64? {
    var state = stat()
    return stat(path, &state) == 0 ? UInt64(state.st_ino) : nil
  }
}
