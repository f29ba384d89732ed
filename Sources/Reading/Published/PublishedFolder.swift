import Diagnostics
import Monitoring

/// A municipality's folder as far as another department's published data stand in for its own files.
struct PublishedFolder {
  private let folder: MunicipalityFolder
  private let named: Located<String>?

  init(_ folder: MunicipalityFolder) {
    self.folder = folder
    named = folder.index?.draft.data
  }

  /// The file that findings are about: the data themselves, or the `index.md` that names them.
  var path: String {
    named == nil && !folder.publicationFiles.isEmpty ? "\(folder.id.text)/\(file)" : indexPath
  }

  /// The municipality that the data describe; nil when the folder has its own files.
  ///
  /// What `index.md` says goes before what the data say.
  func municipality(through links: inout LinkResolver, _ findings: inout FileFindings) -> Municipality? {
    guard named != nil || folder.publicationFiles.contains(file) else { return nil }
    guard folder.publicationFiles.contains(file) else {
      reportMissing(&findings)
      return nil
    }
    reportMixed(&findings)
    // Data that cannot be read have said so themselves.
    guard let published = folder.publications.first(where: { $0.path.hasSuffix("/\(file)") }) else {
      return folder.index?.draft.municipality
        ?? Municipality(id: folder.id, name: folder.id.text, origin: Origin(path: path, line: 1))
    }
    var whole = published.draft.municipality
    takeNames(of: whole, &findings)
    if let index = folder.index {
      whole = whole.under(index.draft.municipality)
      let body = RichText(linking: index.draft.body, in: index.path, through: &links, findings: &findings)
      if !body.isEmpty { whole.body = body }
    }
    return whole
  }
}

extension PublishedFolder {
  private static let usual = "data.json"

  private var indexPath: String { "\(folder.id.text)/index.md" }

  /// The file's name: as `данные` says; the usual one when that says where the file was taken from.
  private var file: String {
    guard let named, case .content(let path) = Address(named.value) else { return PublishedFolder.usual }
    return path.split(separator: "/").last.map(String.init) ?? PublishedFolder.usual
  }

  private func reportMissing(_ findings: inout FileFindings) {
    guard let named else { return }
    findings.error(
      "data-missing", at: named.place, "в папке «\(folder.id.text)» нет файла «\(file.shortened)» с данными",
      remedy: "скачайте data/municipality.json с сайта ведомства и положите рядом с index.md под этим именем")
  }

  private func reportMixed(_ findings: inout FileFindings) {
    let own = [
      ("schools", folder.schools.isEmpty && folder.absentSchools.isEmpty),
      ("roadmaps", folder.roadmaps.isEmpty && folder.absentRoadmaps.isEmpty),
      ("progress", folder.records.isEmpty && folder.absentRecords.isEmpty),
      ("reports", folder.reports.isEmpty),
    ].filter { !$0.1 }.map(\.0)
    guard !own.isEmpty else { return }
    findings.error(
      "data-mixed", at: named?.place ?? .file,
      "в папке «\(folder.id.text)» и опубликованные данные «\(file)», и свои файлы: \(own.joined(separator: ", "))",
      remedy: "оставьте одно из двух: данные другого ведомства или свои школы, карты и записи")
  }

  /// Every id becomes a part of a path, so those of other departments obey rule 11 too.
  private func takeNames(of whole: Municipality, _ findings: inout FileFindings) {
    var schools = OutputNames(reserved: OutputNames.schools)
    for school in whole.schools { schools.take(school.id, what: "школы", at: .file, findings: &findings) }
    var roadmaps = OutputNames(reserved: OutputNames.municipality)
    for roadmap in whole.roadmaps {
      roadmaps.take(roadmap.id, what: "карты", at: .file, findings: &findings)
      var activities = OutputNames(reserved: OutputNames.roadmap)
      for activity in roadmap.activities {
        activities.take(activity.id, what: "мероприятия", at: .file, findings: &findings)
      }
    }
  }
}

extension Municipality {
  /// The same with what an `index.md` of this site says instead.
  fileprivate func under(_ index: Municipality) -> Municipality {
    var whole = self
    whole.name = index.name
    whole.shortName = index.shortName
    if !index.region.isEmpty { whole.region = index.region }
    if !index.authority.isEmpty { whole.authority = index.authority }
    if let coordinator = index.coordinator { whole.coordinator = coordinator }
    if !index.contacts.isEmpty { whole.contacts = index.contacts }
    if !index.website.isEmpty { whole.website = index.website }
    let known = Set(parties.map(\.id))
    whole.parties += index.parties.filter { !known.contains($0.id) }
    return whole
  }
}
