/// What a publication did, file by file.
struct PublishingAccount: Hashable, Sendable {
  /// How the new site took the old one's place.
  enum Manner: Hashable, Sendable {
    /// Nothing differed.
    case nothingToDo
    /// In one step, for every reader at once.
    case atOnce
    /// File by file, because the folder cannot be exchanged as a whole.
    case fileByFile
  }

  /// How it was done.
  var manner: Manner
  /// The files that were not there before.
  var added: [String] = []
  /// The files with other bytes than before.
  var changed: [String] = []
  /// The files that are gone.
  var removed: [String] = []
  /// How many files stayed as they were.
  var unchanged = 0
  /// The folders of the site in which files were written or linked, and an empty name for the site's own files; nil when
  /// it may be any of them.
  var written: Set<String>?
}

extension PublishingAccount {
  /// The short account for the terminal.
  var sentence: String {
    "Файлов: новых \(added.count), изменено \(changed.count), без изменений \(unchanged),"
      + " удалено \(removed.count)."
  }

  /// `upload.txt`: what an uploader has to send and to remove since the site was last changed.
  var uploadList: String {
    let lines =
      added.map { "новый\t\($0.shown)\n" } + changed.map { "изменён\t\($0.shown)\n" }
      + removed.map { "удалён\t\($0.shown)\n" }
    return lines.joined()
  }
}
