import Foundation
import Testing

/// What happens to the output folder.
struct PublishingTests {
  private func built() throws -> Folder {
    let folder = try Folder(site: "good")
    #expect(try Program.run(["build"], in: folder).status == 0)
    return folder
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
