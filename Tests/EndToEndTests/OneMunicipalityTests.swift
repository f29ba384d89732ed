import Glibc
import Testing

/// `vekha build --municipality`: one is made anew, the others stand as the last build made them.
@Suite struct OneMunicipalityTests {
  private func folder() throws -> Folder {
    let folder = try Folder(site: "good")
    try folder.run("cp", "-r", "content/dubki", "content/lipki")
    try folder.replace("название: ", with: "название: Липки — ", in: "content/lipki/index.md")
    // A build does not trust files that were changed this instant.
    usleep(80_000)
    return folder
  }

  private let school = "schools/pervaya.md"

  @Test func leavesWhatIsUnfinishedElsewhere() throws {
    let folder = try folder()
    #expect(try Program.run(["build"], in: folder).status == 0)
    let before = try folder.files(in: "public")
    try folder.write(
      try folder.text(of: "content/dubki/\(school)") + "\nНовое о Дубках.\n", to: "content/dubki/\(school)")
    try folder.write("---\nназвание: [\n---\n", to: "content/lipki/\(school)")
    #expect(try Program.run(["build"], in: folder).status == 1)
    let one = try Program.run(["build", "--municipality", "dubki"], in: folder)
    #expect(one.status == 0, "\(one.errors)")
    let after = try folder.files(in: "public")
    #expect(after.keys.sorted() == before.keys.sorted())
    #expect(
      try folder.text(of: "public/dubki/\(school.replacing(".md", with: ".html"))").contains("Новое о Дубках")
    )
    for (path, bytes) in before where path.hasPrefix("lipki/") { #expect(after[path] == bytes) }
    // What was left for another time is not forgotten.
    #expect(try Program.run(["build"], in: folder).status == 1)
  }

  @Test func makesASiteOfItsOwnWhereThereIsNone() throws {
    let folder = try folder()
    let one = try Program.run(["build", "--municipality", "dubki"], in: folder)
    #expect(one.status == 0)
    #expect(one.errors.contains("нет ещё 1 района"))
    let paths = try folder.files(in: "public").keys
    #expect(paths.contains("dubki/index.html") && !paths.contains { $0.hasPrefix("lipki/") })
    #expect(try Program.run(["build"], in: folder).status == 0)
    #expect(try folder.files(in: "public").keys.contains("lipki/index.html"))
  }

  @Test func refusesWhatWouldBeNoWholeSite() throws {
    let folder = try folder()
    let unknown = try Program.run(["build", "--municipality", "sosny"], in: folder)
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("«sosny»") && unknown.errors.contains("dubki, lipki"))
    #expect(try Program.run(["build"], in: folder).status == 0)
    let before = try folder.files(in: "public")
    try folder.remove(".vekha/public.stamp")
    let one = try Program.run(["build", "--municipality", "dubki"], in: folder)
    #expect(one.status == 1)
    #expect(one.errors.contains("Соберите сайт целиком"))
    #expect(try folder.files(in: "public") == before)
  }
}
