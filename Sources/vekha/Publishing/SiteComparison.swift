import Templating

/// The new site beside the one on the disk: which files differ. The differing ones have been written aside.
struct SiteComparison: Sendable {
  /// How a file of the new site stands to the old one.
  enum Verdict: Hashable, Sendable {
    case unchanged, changed, added
  }

  /// The files of the new site that are as before.
  var unchanged = PathList()
  /// Those with other bytes.
  private(set) var changed: [String] = []
  /// Those that were not there.
  private(set) var added: [String] = []
  /// The files of the old site that the new one does not have.
  var gone: [String] = []
}

extension SiteComparison {
  /// Makes some files of the new site, compares each with the one in the folder, and writes those that differ
  /// into `aside`, under the same paths; only those of `own` may be replaced.
  ///
  /// A folder that is told nothing new is not written to at all, which is what most builds find.
  mutating func add(
    _ files: [PublishedFile], with folder: String, own: Manifest, aside: String, jobs: Int,
    hasCompared: @Sendable () -> Void
  ) throws(MachineFault) {
    // In a folder that is not there nothing need be looked for.
    let isFirst = try Disk.entry(folder) == nil
    // A workbook takes as long as fifty pages: begun last, it would make the other threads wait.
    let files = files.filter(\.isLong) + files.filter { !$0.isLong }
    let verdicts = try files.concurrentMap(jobs: jobs, with: { Output(capacity: 1 << 16) }) {
      (output, file) throws(MachineFault) in
      try file.make(in: &output)
      let verdict =
        isFirst ? .added : try SiteComparison.verdict(on: file, made: &output, in: folder, own: own)
      if verdict != .unchanged { try SiteComparison.write(file, made: output, aside: aside) }
      hasCompared()
      return verdict
    }
    for (file, verdict) in zip(files, verdicts) {
      switch verdict {
      case .unchanged: unchanged.append(file.path)
      case .changed: changed.append(file.path)
      case .added: added.append(file.path)
      }
    }
  }

  /// All paths of the new site so far.
  var paths: PathList {
    var paths = unchanged
    for path in changed + added { paths.append(path) }
    paths.sort()
    return paths
  }

  /// Whether the folder already is the new site.
  var isNothing: Bool { changed.isEmpty && added.isEmpty && gone.isEmpty }

  private static func verdict(
    on file: PublishedFile, made output: inout Output, in folder: String, own: Manifest
  ) throws(MachineFault) -> Verdict {
    let place = folder + "/" + file.path
    if let current = try Disk.open(place) {
      if try file.isEqual(to: current, in: &output) { return .unchanged }
      guard own.contains(file.path) || file.path == Manifest.path else { throw foreign(place) }
      return .changed
    }
    guard try Disk.entry(place) == nil else { throw foreign(place) }
    return .added
  }

  private static func foreign(_ place: String) -> MachineFault {
    MachineFault("заменить то, что создала не «Веха»,", place, code: alreadyThere)
  }

  /// Writes a file aside, with the folders it needs; a leftover in its place is removed, never written into,
  /// because the site may share it.
  private static func write(
    _ file: PublishedFile, made output: borrowing Output, aside: String
  ) throws(MachineFault) {
    let place = aside + "/" + file.path
    for _ in 0..<3 {
      do throws(MachineFault) {
        return try file.write(to: place, from: output)
      } catch {
        switch error.code {
        case alreadyThere: try Disk.removeTree(place)
        case notThere, notAFolder: try Disk.makeWay(to: Disk.parent(of: place) ?? aside)
        default: throw error
        }
      }
    }
    try file.write(to: place, from: output)
  }
}
