import Foundation
import Testing

/// A region's site made of what other departments published.
struct FederationTests {
  /// The little site's own output, and beside it a region whose only municipality is its published document.
  private func region(
    _ change: (Folder) throws -> Void = { _ in }
  ) throws -> (folder: Folder, outcome: Program.Outcome) {
    let folder = try Folder(site: "good")
    #expect(try Program.run(["build", "--output", "own"], in: folder).status == 0)
    for part in ["schools", "roadmaps", "progress", "index.md"] { try folder.remove("content/dubki/\(part)") }
    try folder.write(try folder.text(of: "own/dubki/data/municipality.json"), to: data)
    try change(folder)
    return (folder, try Program.run(["build"], in: folder))
  }

  private let data = "content/dubki/data.json"

  @Test func figuresAreThoseOfTheOwnSite() throws {
    let (folder, outcome) = try region()
    #expect(outcome.status == 0, "\(outcome.errors)")
    let own = try folder.files(in: "own")
    let read = try folder.files(in: "public")
    let tables = own.keys.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".ics") || $0.hasSuffix(".xml") }
    #expect(tables.count > 20)
    for path in tables.sorted() { #expect(own[path] == read[path], "\(path)") }
  }

  @Test func evidenceIsLinkedWhereTheOtherSiteIs() throws {
    let folder = try Folder(site: "good")
    try folder.replace("демонстрация: да", with: "адрес сайта: https://dubki.example/", in: "content/site.md")
    #expect(try Program.run(["build", "--output", "own"], in: folder).status == 0)
    for part in ["schools", "roadmaps", "progress", "index.md"] { try folder.remove("content/dubki/\(part)") }
    try folder.replace(
      "адрес сайта: https://dubki.example/", with: "демонстрация: нет", in: "content/site.md")
    try folder.write(try folder.text(of: "own/dubki/data/municipality.json"), to: data)
    #expect(try Program.run(["build"], in: folder).status == 0)
    let page = try folder.text(of: "public/dubki/2023/1.2.html")
    #expect(page.contains("href=\"https://dubki.example/files/plan.txt\""))
    #expect(!folder.has("public/files/plan.txt"))
  }

  @Test func ownWordsOfIndexGoFirst() throws {
    let (folder, outcome) = try region {
      try $0.write(
        "---\nназвание: Дубки\nданные: https://dubki.example/dubki/data/municipality.json\n---\n",
        to: "content/dubki/index.md")
    }
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text(of: "public/dubki/index.html").contains("<h1>Дубки</h1>"))
  }

  @Test func olderDataAreWarnedOf() throws {
    let (_, outcome) = try region {
      try $0.replace("дата отчёта: 15.06.2023", with: "дата отчёта: 20.06.2023", in: "content/site.md")
    }
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("предупреждение [data-older-than-report]"), "\(outcome.errors)")
  }

  /// A mistake in a region's folder, and what has to be said of it.
  struct Mistake: CustomTestStringConvertible, Sendable {
    let name: String
    let expected: String
    let make: @Sendable (Folder) throws -> Void
    var testDescription: String { name }
  }

  static let mistakes: [Mistake] = [
    Mistake(name: "own roadmaps beside the data", expected: "[data-mixed]") {
      try $0.write("---\nназвание: Карта\nпериод: 2023\n---\n", to: "content/dubki/roadmaps/2024.md")
    },
    Mistake(name: "a file that is not there", expected: "content/dubki/index.md:3:9: ошибка [data-missing]") {
      try $0.remove("content/dubki/data.json")
      try $0.write("---\nназвание: Дубки\nданные: data.json\n---\n", to: "content/dubki/index.md")
    },
    Mistake(name: "another format", expected: "content/dubki/data.json:1:1: ошибка [data-format]") {
      try $0.write("{\"format\": \"vekha-site\"}", to: "content/dubki/data.json")
    },
    Mistake(name: "half a file", expected: "ошибка [data-form]") {
      let text = try $0.text(of: "content/dubki/data.json")
      try $0.write(String(text.prefix(text.count / 2)), to: "content/dubki/data.json")
    },
    Mistake(name: "a later version", expected: "ошибка [data-version]") {
      try $0.replace("\"version\": 1,", with: "\"version\": 2,", in: "content/dubki/data.json")
    },
    Mistake(name: "an activity that is not there", expected: "ошибка [data-form]") {
      try $0.replace("\"activity\": \"1.2\"", with: "\"activity\": \"9.9\"", in: "content/dubki/data.json")
    },
    Mistake(name: "a path out of the folder", expected: "ошибка [path-collision]") {
      try $0.replace("\"id\": \"2023\"", with: "\"id\": \"..\"", in: "content/dubki/data.json")
      try $0.replace("\"roadmap\": \"2023\"", with: "\"roadmap\": \"..\"", in: "content/dubki/data.json")
    },
    Mistake(name: "the name of a page of the site", expected: "ошибка [reserved-name]") {
      try $0.replace("\"id\": \"1.1\"", with: "\"id\": \"index\"", in: "content/dubki/data.json")
    },
  ]

  @Test(arguments: mistakes)
  func mistakesAreSaid(mistake: Mistake) throws {
    let (folder, outcome) = try region(mistake.make)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(mistake.expected), "\(outcome.errors)")
    #expect(!folder.has("public"))
  }
}
