import Diagnostics
import Monitoring
import Schedules

/// What a site was made of and what was made, as the disk shows both, in parts. While nothing of it differs, a build
/// has nothing to do and need not even read; while nothing of a municipality's parts differs, nor of what all share,
/// the municipality's pages stand as they are, and what the site says of it is read from what was kept.
///
/// It stands in a file beside the output folder, and what is kept of each municipality in a folder of its own, a file
/// each. Whoever deletes them loses nothing but one build's time; one from another version of the program, damaged, or
/// of other options is as if it were not there.
struct BuildStamp: Sendable {
  private static let version = "vekha-stamp 4"

  /// Where it stands.
  private let place: String
  /// The folder of what is kept of the municipalities.
  let kept: String
  /// The folder of what their texts say.
  let texts: String
  /// The output folder.
  let output: String
  private let jobs: Int
  /// The program, and the folder that it runs in.
  let program: [UInt8]
  /// What stands in the folder of the content, before anything was read.
  let content: [String: DiskListing]
  /// The program, its options, and the authors' files, as they were before anything was read.
  let inputs: StampParts
  /// The parts in which a file was changed so lately that it may change again without its times showing it.
  let doubtful: Set<String>
  /// The site as it was then.
  let outputs: StampParts
  /// The same in parts.
  let site: [String: DiskListing]
  /// What the last build kept.
  let last: StampParts?
}

extension BuildStamp {
  /// Looks at everything a site is made of; nil where no stamp can be kept.
  init?(of build: Build, in folder: PublicFolder) {
    guard let place = folder.stamp, let kept = folder.kept, let texts = folder.texts,
      let program = Disk.resolved("/proc/self/exe"), let here = Disk.resolved(".")
    else { return nil }
    (self.place, self.kept, self.texts) = (place, kept, texts)
    output = folder.path
    jobs = build.folders.jobs
    let looked = Disk.now
    do throws(MachineFault) {
      content = try DiskListing.parts(of: build.folders.content, hidden: false, jobs: jobs)
      var listings = content.named("content/")
      var shared = DiskListing()
      for words in [BuildStamp.version, here] { shared.add(words) }
      try shared.add(file: program, as: program)
      self.program = shared.bytes
      let asOf = build.folders.asOf?.iso ?? ""
      for words in [build.output, asOf, build.isStrict ? "strict" : ""] { shared.add(words) }
      try shared.add(folder: build.folders.templates, hidden: false)
      listings[Name.shared] = shared
      inputs = StampParts(listings)
      doubtful = Set(listings.filter { $0.value.newest >= looked - Disk.timeStep }.keys)
      site = try DiskListing.parts(of: output, hidden: true, jobs: jobs)
        // A folder that was changed so lately may change again without its times showing it.
        .mapValues { $0.folders.newest < looked - Disk.timeStep ? $0 : $0.withoutFolders }
      outputs = StampParts(site.named("output/"))
      last = try Disk.read(place).flatMap(StampParts.init)
    } catch {
      // A build will say what the matter is.
      return nil
    }
  }

  /// The names of parts.
  enum Name {
    static let shared = "shared"
    static let account = "account"
    /// What day today was, when the report date was none other.
    static let today = "today"
    static let facts = "facts"
    static let root = "content/"

    static func content(_ id: Municipality.ID) -> String { "content/\(id.text)" }
    static func output(_ id: Municipality.ID) -> String { "output/\(id.slug)" }
    static func kept(_ id: Municipality.ID) -> String { "kept/\(id.text)" }
    static func output(part: String) -> String { "output/\(part)" }
    static func twin(part: String) -> String { "twin/\(part)" }
  }

  /// What the last build would say again, when this one would make the same site.
  var account: String? {
    guard let last, let account = last[Name.account], let day = last[Name.today] else { return nil }
    var now = inputs
    now.add(outputs)
    guard now == last.filter({ $0.hasPrefix("content/") || $0.hasPrefix("output/") || $0 == Name.shared })
    else { return nil }
    let today = String(decoding: day, as: UTF8.self)
    let zone = String(today.drop { $0 != " " }.dropFirst())
    guard today.isEmpty || today == BuildStamp.today(in: zone) else { return nil }
    return String(decoding: account, as: UTF8.self)
  }

  /// Keeps the site as it stands now. `account` is what there is to say of it, nil when the authors should hear more.
  /// When only one municipality was made anew, the others stand as the last build saw them.
  ///
  /// Only the folders of the site that were written are looked at again, if it is known which.
  func keep(
    _ account: String?, of survey: Survey, only: Municipality.ID?, isDayGiven: Bool,
    after publication: PublishingAccount
  ) {
    guard let seen = try? DiskListing.parts(of: output, hidden: true, jobs: jobs, only: publication.written)
    else { return forget() }
    var parts = StampParts()
    if let written = publication.written {
      let names = Set(written.map(Name.output(part:)))
      parts = outputs.filter { !names.contains($0) }
      parts.add(twin(after: publication.manner, written))
    }
    parts.add(StampParts(seen.named("output/")))
    parts.add(inputs.filter { !doubtful.contains($0) })
    for folder in survey.municipalities {
      parts[Name.kept(folder.id)] = (try? DiskListing(ofFile: kept(folder.id)))?.bytes
      let content = Name.content(folder.id)
      if let only, folder.id != only { parts[content] = last?[content] }
    }
    parts[Name.facts] = survey.facts
    let today = isDayGiven ? "" : BuildStamp.today(in: survey.frame.settings.timeZone)
    if doubtful.isEmpty, only == nil, let account, let today {
      parts[Name.account] = Array(account.utf8)
      parts[Name.today] = Array(today.utf8)
    }
    if (try? Disk.replace(place, parts.bytes)) == nil { forget() }
    forgetAll(but: survey.municipalities.map(\.id))
  }

  /// Makes the next build a full one.
  func forget() { try? Disk.removeFile(place) }
}

extension BuildStamp {
  /// Today in a zone, with the zone; nil when the machine does not know it.
  private static func today(in zone: String) -> String? {
    var settings = SiteSettings(title: "")
    settings.timeZone = zone
    var findings = Findings()
    let day = ReportDay.today(in: settings, of: "", findings: &findings)
    return findings.all.isEmpty ? "\(day.iso) \(zone)" : nil
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
