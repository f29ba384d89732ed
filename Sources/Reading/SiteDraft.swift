import Monitoring
import Schedules

/// What `site.md` says.
struct SiteDraft: Sendable {
  var settings: SiteSettings
  var body: DraftText
  /// 5 or 6 working days a week.
  var workingWeek = 5

  init(reading manuscript: Manuscript, findings: inout FileFindings) {
    let head = manuscript.head
    settings = SiteSettings(
      title: head.required(.title, example: "Дорожные карты района", &findings)?.value ?? "")
    settings.department = head.plain(.department, &findings)
    settings.region = head.plain(.region, &findings)
    settings.contacts = head.plain(.contacts, &findings)
    settings.dataLicence = head.plain(.dataLicence, &findings)
    settings.isDemonstration = head.flag(.demo, &findings) ?? false
    settings.horizon = head.number(.horizon, in: 0...366, &findings) ?? settings.horizon
    settings.dayOffRule = head.choice(.dayOffRule, among: SiteDraft.dayOffRules, &findings) ?? .asPrinted
    settings.names = head.choice(.names, among: SiteDraft.namePolicies, &findings) ?? .roles
    settings.reportDate = SiteDraft.reportDate(head, &findings)
    settings.timeZone = SiteDraft.timeZone(head, &findings) ?? settings.timeZone
    settings.baseURL = SiteDraft.baseURL(head, &findings)
    workingWeek = head.number(.workingWeek, in: 5...6, &findings) ?? 5
    settings.fileLimit = SiteDraft.fileLimit(head, &findings)
    body = manuscript.text(manuscript.blocks, &findings)
  }
}

extension SiteDraft {
  static let dayOffRules: [(String, WorkCalendar.DayOffRule)] = [
    ("как напечатано", .asPrinted), ("предыдущий", .preceding), ("следующий", .next),
  ]

  static let namePolicies: [(String, SiteSettings.NamePolicy)] = [
    ("полностью", .full), ("инициалы", .initials), ("должности", .roles),
  ]

  private static func reportDate(_ head: Fields, _ findings: inout FileFindings) -> Day? {
    guard let text = head.text(.reportDate, &findings), text.value.folded != "сегодня" else { return nil }
    return Fields.day(text, &findings)
  }

  /// The form of an IANA name; whether the zone exists, the machine knows.
  private static func timeZone(_ head: Fields, _ findings: inout FileFindings) -> String? {
    guard let text = head.text(.timeZone, &findings) else { return nil }
    let isName = text.value.utf8.allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
        || "/_+-".utf8.contains(byte)
    }
    if isName, !text.value.hasPrefix("/"), text.value.utf8.count <= 64 { return text.value }
    findings.error(
      "wrong-form", at: text.place, "неизвестный часовой пояс «\(text.value.shortened)»",
      remedy: "напишите, например, Europe/Moscow или Asia/Vladivostok")
    return nil
  }

  /// `20 МБ`, `500 КБ`; a bare number counts megabytes.
  private static func fileLimit(_ head: Fields, _ findings: inout FileFindings) -> Int? {
    guard let text = head.text(.fileLimit, &findings) else { return nil }
    let words = text.value.folded
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    let shift = [
      "": 20, "мб": 20, "mb": 20, "мегабайт": 20, "кб": 10, "kb": 10, "килобайт": 10, "гб": 30, "gb": 30,
    ][words.dropFirst(digits.count).trimmed]
    if let number = Int(digits), let shift, (1...(1 << 20)).contains(number) { return number << shift }
    findings.error(
      "wrong-form", at: text.place, "предел файла «\(text.value.shortened)» записан не так",
      remedy: "напишите, например, «предел файла: 20 МБ»")
    return nil
  }

  private static func baseURL(_ head: Fields, _ findings: inout FileFindings) -> String {
    guard let text = head.text(.baseURL, &findings) else { return "" }
    guard case .web(let address) = Address(text.value), !address.contains("?"), !address.contains("#") else {
      findings.error(
        "wrong-form", at: text.place, "адрес сайта «\(text.value.shortened)» записан не так",
        remedy: "напишите его целиком: https://example.ru/karty/")
      return ""
    }
    return address.hasSuffix("/") ? address : address + "/"
  }
}
