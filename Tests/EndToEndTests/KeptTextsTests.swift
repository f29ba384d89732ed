import Glibc
import Testing

/// What texts say is kept beside the site, so that another report date reads none of them.
@Suite struct KeptTextsTests {
  private let day = ["build", "--as-of", "2023-06-16"]

  /// A site built of texts that nobody but root can read, in folders that everybody can write to.
  private func folder() throws -> Folder {
    let folder = try Folder(site: "good")
    try folder.run("cp", "-r", "content/dubki", "content/lipki")
    try folder.run("find", "content", "-mindepth", "2", "-name", "*.md", "-exec", "chmod", "000", "{}", "+")
    usleep(80_000)
    let first = try Program.run(["build", "--as-of", "2023-06-15"], in: folder)
    #expect(first.status == 0, "\(first.errors)")
    try folder.run("chmod", "-R", "a+rwX", "public", ".vekha")
    try folder.run("chmod", "a+rwx", ".", "..")
    return folder
  }

  @Test(.enabled(if: getuid() == 0, "nobody but root is denied nothing"))
  func anotherDateReadsNoText() throws {
    let folder = try folder()
    let moved = try Program.run(day, in: folder, as: "65534")
    #expect(moved.status == 0, "\(moved.errors)")
    let fresh = try Program.run(day + ["--output", "../fresh/public"], in: folder)
    #expect(fresh.status == 0)
    #expect(try folder.files(in: "public") == folder.files(in: "../fresh/public"))
    // The same user cannot read them, and says so as soon as one of them has to be read.
    try folder.remove(".vekha/public.texts/lipki")
    let denied = try Program.run(["build", "--as-of", "2023-06-17"], in: folder, as: "65534")
    #expect(denied.status == 2)
    #expect(denied.errors.contains("content/lipki/"), "\(denied.errors)")
  }

  @Test func aLinkIntoAnotherFolderIsLookedUpAgain() throws {
    let folder = try Folder(site: "good")
    try folder.run("cp", "-r", "content/dubki", "content/lipki")
    let school = "content/dubki/schools/vtoraya.md"
    let index = "content/lipki/index.md"
    try folder.write(try folder.text(of: index) + "\n[Школа](../dubki/schools/vtoraya.md)\n", to: index)
    usleep(80_000)
    #expect(try !Program.run(day, in: folder).errors.contains("broken-link"))
    try folder.replace("название", with: "черновик: да\nназвание", in: school)
    #expect(try Program.run(["build", "--as-of", "2023-06-17"], in: folder).errors.contains("broken-link"))
    #expect(try folder.text(of: "public/lipki/index.html").contains("<a>Школа</a>"))
  }

  /// A file that was written just now may be written again without its times showing it; one of the future too.
  @Test func whatIsBeingWrittenIsNotKept() throws {
    let folder = try Folder(site: "good")
    try folder.run("cp", "-r", "content/dubki", "content/lipki")
    try folder.run("touch", "--date", "1 hour", "content/lipki/index.md")
    usleep(80_000)
    #expect(try Program.run(day, in: folder).status == 0)
    #expect(folder.has(".vekha/public.texts/dubki"))
    #expect(!folder.has(".vekha/public.texts/lipki"))
  }

  @Test(.enabled(if: getuid() == 0, "nobody but root is denied nothing"))
  func oneChangedMunicipalityLeavesTheOthersUnread() throws {
    let folder = try folder()
    try folder.write("---\nназвание: Липки\n---\n", to: "content/lipki/index.md")
    try folder.run("chmod", "-R", "a+r", "content/lipki")
    usleep(80_000)
    let moved = try Program.run(day, in: folder, as: "65534")
    #expect(moved.status == 0, "\(moved.errors)")
    #expect(try folder.text(of: "public/lipki/index.html").contains("Липки"))
  }
}
