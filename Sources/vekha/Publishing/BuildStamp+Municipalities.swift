import Archiving
import Monitoring
import Publishing

extension BuildStamp {
  /// The municipalities whose own files stand in the output folder as they would be made, with what was kept of them.
  ///
  /// Their files depend on their own folder; on the settings, the work calendar, the templates, the program and the
  /// report date, which all share; and on what is at the paths that their texts name in other folders.
  ///
  /// When only one is made anew, what the authors changed in the folders of the others is left for another time.
  func standing(
    in survey: Survey, besides only: Municipality.ID? = nil
  ) -> [Municipality.ID: MunicipalityAccount] {
    guard let last, last[Name.facts] == survey.facts,
      [Name.shared, Name.root].allSatisfy({ inputs[$0] == last[$0] })
    else { return [:] }
    let accounts = survey.municipalities.concurrentMap(jobs: survey.folders.jobs) { folder in
      let mayDiffer = only != nil && folder.id != only
      return account(of: folder.id, mayDiffer: mayDiffer, asOf: last, in: survey)
    }
    return [Municipality.ID: MunicipalityAccount](
      zip(survey.municipalities, accounts).compactMap { folder, account in account.map { (folder.id, $0) } }
    ) { first, _ in first }
  }

  private func account(
    of id: Municipality.ID, mayDiffer: Bool, asOf last: StampParts, in survey: Survey
  ) -> MunicipalityAccount? {
    let content = Name.content(id)
    guard let files = last[content], mayDiffer || inputs[content].map(files.isSame) ?? false,
      let listing = try? DiskListing(ofFile: kept(id)), listing.bytes == last[Name.kept(id)],
      let bytes = try? Disk.read(kept(id))
    else { return nil }
    var archive = Archive(reading: bytes[...])
    var account = MunicipalityAccount()
    account.pass(through: &archive)
    let hasPages = account.contribution != nil
    guard archive.isAtEnd,
      !hasPages || outputs[Name.output(id)].map({ $0 == last[Name.output(id)] }) ?? false,
      account.asked.allSatisfy({ survey.directory.entry(at: $0.key) == $0.value })
    else { return nil }
    return account
  }

  /// Keeps what a municipality came to, for builds to come.
  func keep(_ account: MunicipalityAccount, of id: Municipality.ID) {
    var archive = Archive()
    var account = account
    account.pass(through: &archive)
    try? Disk.makeFolder(kept)
    try? Disk.replace(kept(id), archive.bytes)
  }

  /// The file of what is kept of a municipality.
  func kept(_ id: Municipality.ID) -> String { "\(kept)/\(id.slug)" }

  /// Removes what is kept of municipalities that are no more.
  func forgetAll(but municipalities: [Municipality.ID]) {
    let known = Set(municipalities.map(\.slug))
    var names = NameList()
    for folder in [kept, texts] {
      guard (try? names.read(DiskPath(folder), followingLinks: false)) != nil else { continue }
      for name in names.all.compactMap({ names.text(of: $0) }) where !known.contains(name) {
        try? Disk.removeFile(folder + "/" + name)
      }
    }
  }
}

extension Survey {
  /// What every municipality's files depend on, besides what the disk shows.
  var facts: [UInt8] { Array("\(day.iso) \(isOfMany)".utf8) }
}
