import Diagnostics
import Glibc
import Monitoring
import Schedules

/// What a site was made of and what was made, as the disk shows both, in parts. While nothing of it differs, a build
/// has nothing to do and need not even read; while nothing of a municipality's parts differs, nor of what all share,
/// the municipality's pages stand as they are.
///
/// It stands in a file beside the output folder. Whoever deletes it loses nothing but one build's time; one from
/// another version of the program, damaged, or of other options is as if it were not there.
struct BuildStamp {
  private static let version = "vekha-stamp 2"

  /// Where it stands.
  private let place: String
  private let output: String
  /// The program, its options, and the authors' files, as they were before anything was read.
  private let inputs: StampParts
  /// The parts in which a file was changed so lately that it may change again without its times showing it.
  private let doubtful: Set<String>
  /// The site as it was then.
  private let outputs: StampParts
  /// What the last build kept.
  private let last: StampParts?
}

extension BuildStamp {
  /// Looks at everything a site is made of; nil where no stamp can be kept.
  init?(of build: Build, in folder: PublicFolder) {
    guard let place = folder.stamp, let program = Disk.resolved("/proc/self/exe"),
      let here = Disk.resolved(".")
    else { return nil }
    self.place = place
    output = folder.path
    let looked = BuildStamp.now
    do throws(MachineFault) {
      var listings = try DiskListing.parts(of: build.folders.content, hidden: false).named("content/")
      var shared = DiskListing()
      let asOf = build.folders.asOf?.iso ?? ""
      for words in [BuildStamp.version, here, build.output, asOf, build.isStrict ? "strict" : ""] {
        shared.add(words)
      }
      try shared.add(file: program, as: program)
      try shared.add(folder: build.folders.templates, hidden: false)
      listings[Name.shared] = shared
      inputs = StampParts(listings)
      doubtful = Set(listings.filter { $0.value.newest >= looked - 50_000_000 }.keys)
      outputs = try BuildStamp.outputs(in: output)
      last = try Disk.read(place).flatMap(StampParts.init)
    } catch {
      // A build will say what the matter is.
      return nil
    }
  }

  /// The names of parts that are not listings of a folder.
  private enum Name {
    static let shared = "shared"
    static let account = "account"
    static let day = "day"
    static let facts = "facts"
  }

  /// What the last build would say again, when this one would make the same site.
  var account: String? {
    guard let last, let account = last[Name.account], let day = last[Name.day] else { return nil }
    var now = inputs
    now.add(outputs)
    guard now == last.without([Name.account, Name.day, Name.facts]) else { return nil }
    let today = String(decoding: day, as: UTF8.self)
    let zone = String(today.drop { $0 != " " }.dropFirst())
    guard today.isEmpty || today == BuildStamp.today(in: zone) else { return nil }
    return String(decoding: account, as: UTF8.self)
  }

  /// The municipalities whose own files stand in the output folder as they would be made.
  ///
  /// Their pages depend on their own folder; on the settings, the work calendar, the documents in `files/`, the
  /// templates and the program, which all share; on the day; and, through links, on which pages others have.
  func standing(in content: Content, on day: Day) -> [Municipality.ID] {
    guard let last, last[Name.facts] == BuildStamp.facts(of: content, on: day) else { return [] }
    let isAlike = { (parts: StampParts, name: String) in parts[name] != nil && parts[name] == last[name] }
    guard [Name.shared, "content/", "content/files"].allSatisfy({ inputs[$0] == last[$0] }) else { return [] }
    return content.municipalities.map(\.id).filter {
      isAlike(inputs, "content/\($0.text)") && isAlike(outputs, "output/\($0.slug)")
    }
  }

  /// Keeps the site as it stands now. `account` is what there is to say of it, nil when the authors should hear more.
  func keep(_ account: String?, of content: Content, on day: Day, isDayGiven: Bool) {
    guard var parts = try? BuildStamp.outputs(in: output) else { return forget() }
    parts.add(inputs.without(doubtful))
    parts[Name.facts] = BuildStamp.facts(of: content, on: day)
    let today = isDayGiven ? "" : BuildStamp.today(in: content.settings.timeZone)
    if doubtful.isEmpty, let account, let today {
      parts[Name.account] = Array(account.utf8)
      parts[Name.day] = Array(today.utf8)
    }
    if (try? Disk.replace(place, parts.bytes)) == nil { forget() }
  }

  /// Makes the next build a full one.
  func forget() { try? Disk.removeFile(place) }
}

extension BuildStamp {
  private static func outputs(in folder: String) throws(MachineFault) -> StampParts {
    StampParts(try DiskListing.parts(of: folder, hidden: true).named("output/"))
  }

  /// What pages of one municipality can tell of the others: the day, and which pages there are to link to.
  private static func facts(of content: Content, on day: Day) -> [UInt8] {
    var words = [day.iso]
    for municipality in content.municipalities {
      words.append(municipality.id.text)
      words += municipality.schools.map { "s " + $0.id.text }
      words += municipality.roadmaps.map { "r " + $0.id.text }
    }
    return Array(words.joined(separator: "\0").utf8)
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

extension StampParts {
  fileprivate init(_ listings: [String: DiskListing]) {
    for (name, listing) in listings { self[name] = listing.bytes }
  }
}

extension [String: DiskListing] {
  fileprivate func named(_ prefix: String) -> [String: DiskListing] {
    [String: DiskListing](uniqueKeysWithValues: map { (prefix + $0, $1) })
  }
}
