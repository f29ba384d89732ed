import Foundation
import Testing

/// A disk mounted for the test: full ones, and one that is the output folder itself. Needs root.
@Suite(.enabled(if: SmallDisk.canBeMounted, "mounting a disk needs root and its permission"))
struct MountedFolderTests {
  @Test func aFullDiskKeepsTheOldSite() throws {
    let folder = try Folder(site: "good")
    let disk = try SmallDisk(at: "disk", size: "4m", in: folder)
    #expect(try Program.run(["build", "--output", "disk/public"], in: folder).status == 0)
    let before = try folder.files(in: "disk/public")
    try fill(disk)
    try folder.replace("Маленький сайт", with: "Другой сайт", in: "content/site.md")
    let outcome = try Program.run(["build", "--output", "disk/public"], in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("на диске нет места"), "\(outcome.errors)")
    #expect(try folder.files(in: "disk/public") == before)
  }

  @Test func aMountedOutputIsReplacedFileByFile() throws {
    let folder = try Folder(site: "good")
    let disk = try SmallDisk(at: "public", size: "8m", in: folder)
    try folder.write("моё", to: "public/notes.txt")
    for (old, new) in [("Маленький", "Первый"), ("Первый", "Второй")] {
      try folder.replace(old, with: new, in: "content/site.md")
      let outcome = try Program.run(["build"], in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("файлы заменены по одному"))
    }
    try Program.run(["build", "--output", "fresh"], in: folder)
    var site = try folder.files(in: "public")
    #expect(site.removeValue(forKey: "notes.txt") == Data("моё".utf8))
    #expect(try site == folder.files(in: "fresh"))
    withExtendedLifetime(disk) {}
  }

  private func fill(_ disk: SmallDisk) throws {
    let file = disk.path + "/filler"
    #expect(FileManager.default.createFile(atPath: file, contents: nil))
    let handle = try #require(FileHandle(forWritingAtPath: file))
    let piece = Data(count: 4096)
    while (try? handle.write(contentsOf: piece)) != nil {}
    try handle.close()
  }
}
