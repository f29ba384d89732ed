import Archiving
import Monitoring

extension BuildStamp {
  /// What the texts of a municipality say, when an earlier build kept it and nothing that it was read from differs.
  func texts(of id: Municipality.ID, in survey: Survey) -> ReadMunicipality? {
    guard let origin = origin(ofTexts: id), let bytes = try? Disk.read(texts(id)),
      var archive = Archive(sealed: bytes)
    else { return nil }
    var known: ArraySlice<UInt8> = []
    archive.pass(&known)
    return known == origin ? ReadMunicipality(reading: &archive, in: survey) : nil
  }

  /// Keeps what the texts of a municipality say, for builds to come.
  func keep(_ read: ReadMunicipality, of id: Municipality.ID) {
    // What has no laps was kept before.
    guard !read.laps.isEmpty, var origin = origin(ofTexts: id) else { return }
    var (archive, read) = (Archive(), read)
    archive.pass(&origin)
    read.pass(through: &archive)
    try? Disk.makeFolder(texts)
    try? Disk.replace(texts(id), archive.sealed)
  }

  /// What the texts of a municipality are read from and with, as the disk shows it: its own folder, the settings and
  /// the work calendar, the program; nil when it may differ without a trace.
  private func origin(ofTexts id: Municipality.ID) -> ArraySlice<UInt8>? {
    let parts = [Name.content(id), Name.root]
    guard doubtful.isDisjoint(with: parts), let own = inputs[parts[0]], let root = inputs[parts[1]] else {
      return nil
    }
    return (program + own + root)[...]
  }

  private func texts(_ id: Municipality.ID) -> String { "\(texts)/\(id.slug)" }
}
