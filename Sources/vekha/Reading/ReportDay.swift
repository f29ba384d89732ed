import Diagnostics
import Glibc
import Monitoring
import Schedules

/// Finds today, the only time that the clock is asked.
enum ReportDay {
  /// Today in the time zone of the site in a content folder, with a notice when the machine does not know it.
  static func today(in settings: SiteSettings, of content: String, findings: inout Findings) -> Day {
    let zone = settings.timeZone
    if let hours = russianOffsets[zone] { return day(hoursFromGreenwich: hours) }
    if let day = day(inZone: zone) { return day }
    findings.add(
      Diagnostic(
        .notice, "unknown-time-zone", at: SourceLocation(path: content + "/site.md"),
        "часовой пояс «\(zone)» на этом компьютере неизвестен, сегодняшний день взят по Москве",
        remedy: "назовите пояс так: Europe/Samara; или задайте «дату отчёта»", words: zone))
    return day(hoursFromGreenwich: 3)
  }

  /// The zones of Russia, without summer time since 2014 (107-ФЗ), so that a bare machine knows them too.
  private static let russianOffsets = [
    "Europe/Kaliningrad": 2, "Europe/Moscow": 3, "Europe/Simferopol": 3, "Europe/Kirov": 3,
    "Europe/Volgograd": 3, "Europe/Astrakhan": 4, "Europe/Samara": 4, "Europe/Saratov": 4,
    "Europe/Ulyanovsk": 4, "Asia/Yekaterinburg": 5, "Asia/Omsk": 6, "Asia/Novosibirsk": 7,
    "Asia/Barnaul": 7, "Asia/Tomsk": 7, "Asia/Novokuznetsk": 7, "Asia/Krasnoyarsk": 7, "Asia/Irkutsk": 8,
    "Asia/Chita": 9, "Asia/Yakutsk": 9, "Asia/Khandyga": 9, "Asia/Vladivostok": 10, "Asia/Ust-Nera": 10,
    "Asia/Magadan": 11, "Asia/Sakhalin": 11, "Asia/Srednekolymsk": 11, "Asia/Anadyr": 12,
    "Asia/Kamchatka": 12, "UTC": 0,
  ]

  private static func day(hoursFromGreenwich hours: Int) -> Day {
    let seconds = time(nil) + hours * 3600
    return Day(number: Int32(truncatingIfNeeded: seconds / 86_400))
  }

  /// Asks the C library, which has one zone for the whole process: set once, before any thread begins.
  private static func day(inZone zone: String) -> Day? {
    let isName = zone.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        || UInt8(ascii: "+")...UInt8(ascii: "9") ~= byte && byte != UInt8(ascii: ".")
        || byte == UInt8(ascii: "_")
    }
    guard isName, !zone.isEmpty, (try? Disk.entry("/usr/share/zoneinfo/" + zone)) != nil else { return nil }
    setenv("TZ", zone, 1)
    tzset()
    var now = time(nil)
    var local = tm()
    guard localtime_r(&now, &local) != nil else { return nil }
    return Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
  }
}
