import Foundation
import Testing

/// A site built again and again is the site built from nothing, byte for byte, whatever happened in between.
struct RepeatedBuildTests {
  /// Small, repeatable randomness (Steele's SplitMix64).
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test(arguments: 1...4) func equalsASiteBuiltFromNothing(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let folder = try Folder(site: "good")
    try addNeighbour(to: folder)
    for step in 0..<16 {
      for _ in 0..<Int.random(in: 1...2, using: &dice) { try change(folder, step, with: &dice) }
      let date = Bool.random(using: &dice) ? ["--as-of", "2023-07-15"] : []
      // Half of the time long enough for the last build's stamp to be believed.
      if Bool.random(using: &dice) { usleep(80_000) }
      let arguments = ["build"] + date
      let again = try Program.run(arguments, in: folder)
      try? FileManager.default.removeItem(atPath: folder.sibling("fresh"))
      let fresh = try Program.run(arguments + ["--output", "../fresh/public"], in: folder)
      #expect(again.status == fresh.status)
      #expect(Self.toMend(again) == Self.toMend(fresh), "шаг \(step)")
      // A build that has nothing to do does not count notices again.
      if let notices = Self.notices(again) { #expect(notices == Self.notices(fresh), "шаг \(step)") }
      guard fresh.status == 0 else { continue }
      #expect(try folder.files(in: "public") == folder.files(in: "../fresh/public"), "шаг \(step)")
    }
  }

  @Test func aMunicipalityThatIsGoneLeavesNothing() throws {
    let folder = try Folder(site: "good")
    try folder.run("cp", "-r", "content/dubki", "content/lipki")
    #expect(try Program.run(["build"], in: folder).status == 0)
    #expect(folder.has("public/lipki/index.html") && folder.has(".vekha/public.kept/lipki"))
    try folder.remove("content/lipki")
    #expect(try Program.run(["build"], in: folder).status == 0)
    #expect(!folder.has("public/lipki") && !folder.has(".vekha/public.kept/lipki"))
    #expect(folder.has("public/dubki/index.html") && folder.has(".vekha/public.kept/dubki"))
  }

  @Test func aGuessIsMadeAnewWhenThereIsANearerName() throws {
    let folder = try Folder(site: "good")
    try addNeighbour(to: folder)
    usleep(80_000)
    #expect(try !Program.run(["build"], in: folder).errors.contains("вы имели в виду"))
    try folder.write("", to: "content/files/plan-12.txt")
    usleep(80_000)
    #expect(try Program.run(["build"], in: folder).errors.contains("вы имели в виду «files/plan-12.txt»?"))
  }

  /// The errors and warnings that a build printed, with their lines and remedies.
  private static func toMend(_ outcome: Program.Outcome) -> [String] {
    outcome.errors.split(separator: "\n").map(String.init).filter {
      !$0.contains("покажет «vekha check»") && !$0.contains("Сайт не собран")
    }
  }

  /// How many notices a build counted.
  private static func notices(_ outcome: Program.Outcome) -> Substring? {
    outcome.errors.split(separator: "\n").first { $0.contains("покажет «vekha check»") }
  }

  /// A second municipality, a page of which leads to a school of the first, and to a file that nobody has yet.
  private func addNeighbour(to folder: Folder) throws {
    try folder.run("cp", "-r", "content/dubki", "content/lipki")
    let index = "content/lipki/index.md"
    let links = "[школу](../dubki/schools/vtoraya.md) и [план](files/plan-11.txt)"
    try folder.write(try folder.text(of: index) + "\nСм. \(links).\n", to: index)
  }

  /// One thing that a person does between two builds.
  private func change(_ folder: Folder, _ step: Int, with dice: inout Dice) throws {
    let records = try folder.files(in: "content").keys.filter { $0.contains("/progress/") }.sorted()
    let pages = folder.has("public") ? try folder.files(in: "public").keys.sorted() : []
    switch Int.random(in: 0..<16, using: &dice) {
    case 0, 1:
      guard let record = records.randomElement(using: &dice) else { break }
      try folder.write(try folder.text(of: "content/\(record)") + "\nШаг \(step).\n", to: "content/\(record)")
    case 2:
      guard records.count > 1, let record = records.randomElement(using: &dice) else { break }
      try folder.remove("content/\(record)")
    case 3:
      // A department's own template, over the built-in ones.
      let home = URL(filePath: #filePath).appending(path: "../../../templates/home.mustache")
        .standardizedFileURL
      try folder.write(
        try String(contentsOf: home, encoding: .utf8) + "\n<!-- \(step) -->", to: "templates/home.mustache")
    case 4:
      if let page = pages.filter({ !$0.hasPrefix(".") }).randomElement(using: &dice) {
        try folder.remove("public/\(page)")
      }
    case 5:
      if let page = pages.filter({ $0.hasSuffix(".html") }).randomElement(using: &dice) {
        try folder.write("испорчено", to: "public/\(page)")
      }
    case 6:
      // The working day of a deadline becomes a day off, or one again.
      let calendar = "content/calendar.md"
      let isOff = try folder.text(of: calendar).contains("03.03")
      try folder.replace(isOff ? "03.03" : "24.02", with: isOff ? "24.02" : "03.03", in: calendar)
    case 7:
      let school = "content/dubki/schools/vtoraya.md"
      let isDraft = try folder.text(of: school).contains("черновик: да\n")
      try folder.replace(
        isDraft ? "черновик: да\nназвание" : "название",
        with: isDraft ? "название" : "черновик: да\nназвание", in: school)
    case 8: try folder.write("\(step)", to: "content/files/plan-\(step).txt")
    case 9: try folder.replace("название: ", with: "название: Новое ", in: "content/lipki/index.md")
    case 10:
      // A stamp that lost its end, as after a power cut.
      let stamp = ".vekha/public.stamp"
      guard folder.has(stamp) else { break }
      let bytes = try Data(contentsOf: URL(filePath: folder.path + "/" + stamp))
      try folder.write(bytes.prefix(Int.random(in: 0...bytes.count, using: &dice)), to: stamp)
    case 11:
      // What was kept of a municipality lost its end.
      let kept = ".vekha/public.kept/dubki"
      guard folder.has(kept) else { break }
      let bytes = try Data(contentsOf: URL(filePath: folder.path + "/" + kept))
      try folder.write(bytes.prefix(Int.random(in: 0..<max(1, bytes.count), using: &dice)), to: kept)
    case 13, 14:
      // What the texts of a municipality say was changed behind the program's back.
      let texts = ".vekha/public.texts/dubki"
      guard folder.has(texts) else { break }
      var bytes = try Data(contentsOf: URL(filePath: folder.path + "/" + texts))
      bytes[Int.random(in: bytes.indices, using: &dice)] ^= 0x20
      try folder.write(bytes, to: texts)
    case 12:
      // Something to warn of, which stays as long as nothing changes.
      try folder.replace(
        "название: ", with: "название: Тел. 8 (84230) 2-12-12 ", in: "content/dubki/schools/pervaya.md")
    // Nothing.
    default: break
    }
  }
}
