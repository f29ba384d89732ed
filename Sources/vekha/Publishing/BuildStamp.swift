import Diagnostics
import Glibc
import Monitoring
import Schedules

/// What a site was made of and what was made, as the disk shows both: while nothing of it differs, a build has
/// nothing to do and need not even read.
///
/// It stands in a file beside the output folder. Whoever deletes it loses nothing but one build's time; one from
/// another version of the program, damaged, or of other options is as if it were not there.
struct BuildStamp {
  private static let version = "vekha-stamp 1"

  /// Where it stands.
  private let place: String
  private let output: String
  /// The program, its options, and the authors' files, as they were before anything was read.
  private let inputs: DiskListing
  /// When they were looked at, in nanoseconds since 1970.
  private let looked: Int
}

extension BuildStamp {
  /// Looks at everything a site is made of; nil where no stamp can be kept.
  init?(of build: Build, in folder: PublicFolder) {
    guard let place = folder.stamp, let program = Disk.resolved("/proc/self/exe"),
      let here = Disk.resolved(".")
    else { return nil }
    self.place = place
    output = folder.path
    looked = BuildStamp.now
    var inputs = DiskListing()
    let asOf = build.folders.asOf?.iso ?? ""
    for words in [BuildStamp.version, here, build.output, asOf, build.isStrict ? "strict" : ""] {
      inputs.add(words)
    }
    do throws(MachineFault) {
      try inputs.add(file: program, as: program)
      try inputs.add(folder: build.folders.content, hidden: false)
      try inputs.add(folder: build.folders.templates, hidden: false)
    } catch {
      // A build will say what the matter is.
      return nil
    }
    self.inputs = inputs
  }

  /// What the last build would say again, when this one would make the same site.
  var account: String? {
    guard let bytes = try? Disk.read(place), let state = try? self.state else { return nil }
    let parts = bytes.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let size = Int(String(decoding: parts[1], as: UTF8.self)),
      (0...parts[2].count).contains(size), parts[2].dropFirst(size).elementsEqual(state)
    else { return nil }
    let day = String(decoding: parts[0], as: UTF8.self)
    let zone = String(day.drop { $0 != " " }.dropFirst())
    guard day.isEmpty || day == BuildStamp.today(in: zone) else { return nil }
    return String(decoding: parts[2].prefix(size), as: UTF8.self)
  }

  /// Keeps what there is to say of the site as it stands now. `settings` tell whether the day is the clock's.
  func keep(_ account: String, settings: SiteSettings, isDayGiven: Bool) {
    // A file changed while it was looked at may change again without its times showing it.
    guard inputs.newest < looked - 50_000_000, let state = try? self.state else { return forget() }
    let day = isDayGiven ? "" : BuildStamp.today(in: settings.timeZone) ?? ""
    guard isDayGiven || !day.isEmpty else { return forget() }
    let bytes = Array("\(day)\n\(account.utf8.count)\n\(account)".utf8) + state
    if (try? Disk.replace(place, bytes)) == nil { forget() }
  }

  /// Makes the next build a full one.
  func forget() { try? Disk.removeFile(place) }
}

extension BuildStamp {
  private var state: [UInt8] {
    get throws(MachineFault) {
      var outputs = DiskListing()
      try outputs.add(folder: output, hidden: true)
      return inputs.bytes + outputs.bytes
    }
  }

  /// Today in a zone, with the zone; nil when the machine does not know it.
  private static func today(in zone: String) -> String? {
    var settings = SiteSettings(title: "")
    settings.timeZone = zone
    var findings = Findings()
    let day = ReportDay.today(in: settings, of: "", findings: &findings)
    return findings.all.isEmpty ? "\(day.iso) \(zone)" : nil
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
