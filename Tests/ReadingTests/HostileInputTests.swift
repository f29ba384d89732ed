import Diagnostics
import Monitoring
import Testing

@testable import Reading

struct HostileInputTests {
  private static let fixtures: [(path: String, text: String)] = [
    (
      "site.md",
      head("название: С\nдата отчёта: 15.06.2023\nимена: инициалы") + "Текст [а](https://x.ru) <b>."
    ),
    ("calendar.md", head("выходные:\n  2024: [29.04, 30.12]\nрабочие дни: {2024: [27.04]}")),
    ("m/index.md", head("название: Р\nкоординатор: Н. А. Проворова\nисполнители:\n  УО: Управление")),
    (
      "m/schools/a.md",
      head(
        "название: А\nгруппы: [500+]\nпоказатели:\n  - {название: ОГЭ, годы: {2023: {значение: 3,4, n: 12}}}")
    ),
    (
      "m/roadmaps/2023.md",
      head("название: К\nпериод: 2023\nприказ: {номер: 7-о, дата: 06.02.2023}\nучтено: [gap — так]")
        + "## 1. Р\n\n### 1.1. А\n\n- **Сроки:** до 10.02.2023\n- Показатель: не менее 6\n- Для: школы 500+\n- Служебно: х\n"
    ),
    (
      "m/progress/x.md",
      head("дата: 20.05.2023\nшкола: a\nкарта: 2023")
        + "## 1.1 Перенесено на 01.06.2023\n- Подтверждение: [О](files/x.pdf)\n- За: до 10.02.2023\n\nТекст.\n"
    ),
    ("m/reports/2023-05.md", head("период: 2023-05\nдата: 05.06.2023\nитоги: {а: 1}") + "Вывод."),
  ]

  private func read(_ replaced: String, _ bytes: [UInt8]) -> Findings {
    var findings = Findings()
    let files = HostileInputTests.fixtures.map { fixture in
      let content = fixture.path == replaced ? bytes : Array(fixture.text.utf8)
      return ContentFile(reading: SourceFile(path: fixture.path, bytes: content))
    }
    _ = Content(linking: files, listing: Set(files.map(\.path)), findings: &findings)
    return findings
  }

  @Test(arguments: fixtures.map(\.path))
  func everyTruncationIsSurvived(path: String) throws {
    let fixture = try #require(HostileInputTests.fixtures.first { $0.path == path })
    let bytes = Array(fixture.text.utf8)
    for length in 0..<bytes.count { _ = read(path, Array(bytes.prefix(length))) }
  }

  @Test func randomBytesAreSurvived() {
    var random = SeededNumbers(seed: 20_230_206)
    let marks: [[UInt8]] = [
      "---\n", "- ", "## ", "### ", ": ", "\n", "[", "](", "{", "\"", "|", ">", "&", "*", "1.", "\t",
      "Сроки: ", "\u{A0}",
      "Служебно:", "%", "е\u{301}", "\u{202E}", "<b>", "`",
    ].map { Array($0.utf8) }
    for round in 0..<1500 {
      let fixture = HostileInputTests.fixtures[round % HostileInputTests.fixtures.count]
      var bytes = Array(fixture.text.utf8)
      for _ in 0...Int(random.next() % 6) {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: marks[Int(random.next() % UInt64(marks.count))], at: place)
        default: bytes.swapAt(place, Int(random.next() % UInt64(bytes.count)))
        }
      }
      _ = read(fixture.path, bytes)
    }
  }

  @Test func placesLieInsideTheFile() {
    var random = SeededNumbers(seed: 7)
    for fixture in HostileInputTests.fixtures {
      var bytes = Array(fixture.text.utf8)
      for _ in 0..<20 { bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(33 + random.next() % 90) }
      let lines = bytes.count { $0 == 0x0A } + 1
      for finding in read(fixture.path, bytes).all where finding.location.path == fixture.path {
        #expect(finding.location.line <= lines)
      }
    }
  }
}

/// The same numbers on any machine (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
