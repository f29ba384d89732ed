import Foundation
import Synchronization
import Testing

/// What happens to the output folder.
struct PublishingTests {
  private func built() throws -> Folder {
    let folder = try Folder(site: "good")
    #expect(try Program.run(["build"], in: folder).status == 0)
    return folder
  }

  private func expectBuild(in folder: Folder) throws {
    let outcome = try Program.run(["build"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  private func rename(in folder: Folder) throws {
    try folder.replace(
      "Вторая школа посёлка", with: "Бывшая вторая школа посёлка", in: "content/dubki/schools/vtoraya.md")
  }

  @Test func anUnchangedSiteIsNotTouched() throws {
    let folder = try built()
    let before = try folder.identity(of: "public")
    let outcome = try Program.run(["build"], in: folder)
    #expect(outcome.output.contains("новых 0, изменено 0,"))
    #expect(outcome.output.contains("удалено 0."))
    #expect(try folder.identity(of: "public") == before)
  }

  @Test func unchangedFilesKeepTheirInodeAndTime() throws {
    let folder = try built()
    for _ in 0..<3 {
      let before = try folder.identity(of: "public/files/plan.txt")
      try rename(in: folder)
      #expect(try Program.run(["build"], in: folder).status == 0)
      #expect(try folder.identity(of: "public/files/plan.txt") == before)
    }
  }

  @Test func foreignFilesStay() throws {
    let folder = try built()
    try folder.write("моё", to: "public/notes.txt")
    try folder.write("моё", to: "public/dubki/mine/deep.txt")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/public/empty", withIntermediateDirectories: true)
    symlink("nowhere", folder.path + "/public/link")
    let before = try folder.identity(of: "public/notes.txt")
    for _ in 0..<2 {
      try rename(in: folder)
      #expect(try Program.run(["build"], in: folder).status == 0)
    }
    #expect(try folder.text(of: "public/dubki/mine/deep.txt") == "моё")
    #expect(try folder.identity(of: "public/notes.txt") == before)
    #expect(folder.has("public/empty"))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/public/link") == "nowhere")
  }

  /// What a build remembers of its twin is believed only as long as nobody touches it.
  @Test func whatSomebodyDoesToTheTwinDoesNotReachTheSite() throws {
    let folder = try built()
    try rename(in: folder)
    try expectBuild(in: folder)
    let twin = ".vekha/public.twin/assets/"
    let disturbances: [(Folder) throws -> Void] = [
      { _ in },
      { try $0.remove(twin + "style.css") },
      { try $0.write("чужое", to: twin + "added.txt") },
      { try $0.write("моё", to: "public/assets/mine/deep.txt") },
      { _ in },
      { try $0.write("моё тоже", to: "public/assets/mine.txt") },
      { try $0.remove("public/assets/mine") },
      { _ in },
    ]
    for (number, disturb) in disturbances.enumerated() {
      // Times that are too near are not believed at all.
      usleep(120_000)
      try disturb(folder)
      var wanted = try folder.files(in: "public")
      try folder.write("---\nназвание: Школа \(number)\n---\n", to: "content/dubki/schools/vtoraya.md")
      try expectBuild(in: folder)
      wanted = wanted.filter { $0.key.hasPrefix("assets/") }
      #expect(try folder.files(in: "public").filter { $0.key.hasPrefix("assets/") } == wanted)
    }
  }

  @Test func foreignFilesLaidThereMeanwhileStay() throws {
    let folder = try built()
    let writer = Writer(into: folder.path + "/public", folders: ["", "dubki", "dubki/schools"])
    writer.start()
    for _ in 0..<8 {
      try rename(in: folder)
      try expectBuild(in: folder)
      try folder.replace(
        "Бывшая вторая школа", with: "Вторая школа", in: "content/dubki/schools/vtoraya.md")
      try expectBuild(in: folder)
    }
    let laid = writer.stop()
    #expect(laid.count > 50)
    let lost = laid.filter { (try? folder.text(of: "public/" + $0)) != $0 }
    #expect(lost.isEmpty)
  }

  @Test func foreignNamesOfAnyBytesStay() throws {
    let folder = try built()
    // «\u{FF}» alone is no UTF-8, so that no text spells these names.
    try folder.run(
      "sh", "-c",
      "cd public && mkdir dubki/e \"$(printf 'd\\377')\" && echo 1 >\"$(printf 'd\\377/f')\" && echo 2 >\"$(printf 'dubki/e/\\377')\""
    )
    for _ in 0..<2 {
      try rename(in: folder)
      let outcome = try Program.run(["build"], in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    try folder.run(
      "sh", "-c",
      "cd public && test 1 = $(cat \"$(printf 'd\\377/f')\") && test 2 = $(cat \"$(printf 'dubki/e/\\377')\")"
    )
  }

  @Test func foldersKeepTheirPermissions() throws {
    let folder = try built()
    try rename(in: folder)
    #expect(try Program.run(["build"], in: folder).status == 0)
    for mode in [0o700, 0o775] as [mode_t] {
      #expect(chmod(folder.path + "/public/dubki", mode) == 0)
      for _ in 0..<2 {
        try rename(in: folder)
        #expect(try Program.run(["build"], in: folder).status == 0)
        var state = stat()
        #expect(stat(folder.path + "/public/dubki", &state) == 0 && state.st_mode & 0o777 == mode)
      }
    }
  }

  @Test func aFolderInPlaceOfAFileAndBack() throws {
    let folder = try built()
    try folder.remove("public/dubki/index.html")
    try folder.write("моё", to: "public/dubki/index.html/mine.txt")
    try rename(in: folder)
    #expect(try Program.run(["build"], in: folder).status == 2)
    #expect(try folder.text(of: "public/dubki/index.html/mine.txt") == "моё")
    try folder.remove("public/dubki/index.html")
    #expect(try Program.run(["build"], in: folder).status == 0)
    try Program.run(["build", "--output", "fresh"], in: folder)
    #expect(try folder.files(in: "public") == folder.files(in: "fresh"))
  }

  @Test func aForeignFileIsNeverOverwritten() throws {
    let folder = try Folder(site: "good")
    try folder.write("моё", to: "public/index.html")
    let outcome = try Program.run(["build"], in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("public/index.html"))
    #expect(try folder.files(in: "public") == ["index.html": Data("моё".utf8)])
  }

  @Test func whatIsGoneIsRemovedWithItsFolder() throws {
    let folder = try built()
    try folder.remove("content/files/plan.txt")
    try folder.replace(
      "- Подтверждение: [План школы](files/plan.txt)\n", with: "", in: FaultyContentTests.record)
    #expect(try Program.run(["build"], in: folder).status == 0)
    #expect(!folder.has("public/files"))
    #expect(try folder.text(of: ".vekha/public.upload.txt").contains("удалён\tfiles/plan.txt\n"))
  }

  @Test func theResultIsThatOfABuildFromNothing() throws {
    let folder = try built()
    for _ in 0..<2 {
      try rename(in: folder)
      try Program.run(["build"], in: folder)
    }
    try Program.run(["build", "--output", "fresh"], in: folder)
    #expect(try folder.files(in: "public") == folder.files(in: "fresh"))
  }

  @Test func aLinkedOutputStaysALink() throws {
    let folder = try Folder(site: "good")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/www/site", withIntermediateDirectories: true)
    symlink("www/site", folder.path + "/public")
    for _ in 0..<2 {
      #expect(try Program.run(["build"], in: folder).status == 0)
      try rename(in: folder)
    }
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/public") == "www/site")
    #expect(folder.has("www/site/index.html"))
  }

  @Test func aFolderThatCannotBeWrittenIsTheMachinesFault() throws {
    let folder = try built()
    try rename(in: folder)
    let before = try folder.files(in: "public")
    // Not even root gets around the permissions as another user.
    let outcome = try Program.run(["build"], in: folder, as: getuid() == 0 ? "65534" : nil)
    if getuid() != 0 { return }
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("Сбой: не удалось "), "\(outcome.errors)")
    #expect(try folder.files(in: "public") == before)
  }

  @Test func twoBuildsAtOnceTakeTurns() throws {
    let folder = try Folder(site: "good")
    let builds = try (0..<4).map { _ in try Program.start(["build"], in: folder) }
    for build in builds {
      build.waitUntilExit()
      #expect(build.terminationStatus == 0)
    }
    try Program.run(["build", "--output", "fresh"], in: folder)
    #expect(try folder.files(in: "public") == folder.files(in: "fresh"))
  }
}

/// Lays one small file after another into a folder and those in it.
private final class Writer: Sendable {
  private struct Laid: Sendable {
    var names: [String] = []
    var isOver = false
  }

  private let root: String
  private let folders: [String]
  private let laid = Mutex(Laid())
  private let end = DispatchSemaphore(value: 0)

  init(into root: String, folders: [String]) {
    self.root = root
    self.folders = folders
  }

  func start() {
    Thread.detachNewThread { [self] in
      var number = 0
      while !laid.withLock(\.isOver) {
        lay(number)
        number += 1
        usleep(500)
      }
      end.signal()
    }
  }

  /// Ends; returns the paths of all files that were laid there.
  func stop() -> [String] {
    laid.withLock { $0.isOver = true }
    end.wait()
    return laid.withLock(\.names)
  }

  /// Every fourth file comes with a folder of its own.
  private func lay(_ number: Int) {
    let folder = folders[number % folders.count]
    let own = number % 4 == 0 ? "mine-\(number)/" : ""
    let name = (folder.isEmpty ? "" : folder + "/") + own + "foreign-\(number).txt"
    let place = root + "/" + name
    if !own.isEmpty { mkdir(root + "/" + (folder.isEmpty ? "" : folder + "/") + own, 0o755) }
    // A folder that was laid there just before the exchange may be gone: then its file is not laid, which is seen.
    guard FileManager.default.createFile(atPath: place, contents: Data(name.utf8)) else { return }
    laid.withLock { $0.names.append(name) }
  }
}
