import Diagnostics
import Monitoring
import Publishing
import Schedules

/// A site read, judged and presented, a run of municipalities at a time, and all that was found on the way.
struct PreparedSite: Sendable {
  let survey: Survey
  /// What every municipality came to, in the content's order.
  let accounts: [MunicipalityAccount]
  /// Everything found, with the paths that messages print.
  let findings: Findings
}

extension PreparedSite {
  /// Goes through some of the municipalities, and hands the files of each run to a publication, if there is one, as
  /// long as there is nothing to mend; those that stand as the last build made them are left so.
  init(
    of survey: Survey, going municipalities: [Survey.Folder],
    standing: [Municipality.ID: MunicipalityAccount] = [:], isStrict: Bool = false,
    keepingIn stamp: BuildStamp? = nil, into publication: inout Publication?, stopwatch: inout Stopwatch
  ) throws(MachineFault) {
    let folders = survey.folders
    var found = survey.findings
    var all = standing
    for account in standing.values {
      found.add(account.findings.inside(folders.content))
      publication?.keep(lines: account.contribution?.pathLines ?? [])
    }
    // The last run's files are made along with those of the whole site: so no thread waits for another in between.
    var waiting: [PublishedFile] = []
    for run in survey.runs(of: municipalities) {
      try publication?.add(waiting)
      waiting = []
      stopwatch.lap("запись")
      let prepared = try survey.prepare(run, knownTo: stamp, stopwatch: &stopwatch, found: &found)
      for (folder, municipality) in zip(run, prepared) {
        found.add(municipality.account.findings.inside(folders.content))
        found.add(OutputCollisions.findings(among: municipality.files.map(\.path)))
        all[folder.id] = municipality.account
      }
      guard publication != nil, found.allow(isStrict) else { continue }
      waiting = prepared.flatMap(\.files).map { PublishedFile(path: $0.path, source: .made($0.make)) }
      _ = Array(zip(run, prepared)).concurrentMap(jobs: folders.jobs) { folder, municipality in
        stamp?.keep(municipality.read, of: folder.id)
      }
      stopwatch.lap("сохранение текстов")
    }
    let accounts = survey.municipalities.compactMap { all[$0.id] }
    found.add(survey.findingsInFrame(with: accounts.reduce(into: Findings()) { $0.add($1.findingsInFrame) }))
    if let templates = survey.templates, !found.hasErrors {
      let site = Site(
        of: accounts.compactMap(\.contribution), in: survey.frame, asOf: survey.day, with: templates)
      let files = PublishedFile.shared(by: site, survey, accounts)
      found.add(OutputCollisions.findings(among: files.map(\.path)))
      stopwatch.lap("общие страницы")
      if found.allow(isStrict) { try publication?.add(files + waiting) }
    }
    for folder in municipalities where publication != nil && found.allow(isStrict) {
      if let account = all[folder.id] { stamp?.keep(account, of: folder.id) }
    }
    stopwatch.lap("запись")
    (self.survey, self.accounts, findings) = (survey, accounts, found)
  }
}

extension Findings {
  /// Whether a site with these findings may be published.
  func allow(_ isStrict: Bool) -> Bool {
    !all.contains { $0.severity == .error || (isStrict && $0.severity == .warning) }
  }
}

extension PublishedFile {
  /// The files that belong to no municipality: the pages of all, the documents that texts link to, and what the
  /// templates load.
  fileprivate static func shared(
    by site: Site, _ survey: Survey, _ accounts: [MunicipalityAccount]
  ) -> [PublishedFile] {
    let linked = survey.filesLinked(by: accounts)
    let documents = survey.contentFolder.files.filter { linked.contains($0.path) }
    return site.files.map { PublishedFile(path: $0.path, source: .made($0.make)) }
      + documents.map { PublishedFile(path: $0.path, source: .copied(from: $0.place)) }
      + survey.templateFiles.assets
  }
}

extension Survey {
  /// The documents that pages of the report date link to.
  func filesLinked(by accounts: [MunicipalityAccount]) -> Set<String> {
    var whole = frame
    for account in accounts { whole.linkedFiles += account.linkedFiles }
    return whole.filesLinked(asOf: day)
  }
}
