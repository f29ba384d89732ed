import Schedules

/// What a build tells at its end: what was written, and what was left out and why.
struct BuildAccount {
  private let publication: PublishingAccount
  private let day: Day
  private let unlinked: [String]
  private let later: Int
  private let reopened: [String]

  /// Takes what there is to tell.
  init(of publication: PublishingAccount, site: PreparedSite) {
    self.publication = publication
    let survey = site.survey
    day = survey.day
    reopened = site.accounts.flatMap(\.reopened)
    later = site.accounts.reduce(0) { $0 + $1.later }
    let linked = survey.filesLinked(by: site.accounts)
    unlinked = survey.contentFolder.files.lazy.map(\.path).filter {
      $0.hasPrefix("files/") && !linked.contains($0)
    }
  }
}

extension BuildAccount {
  /// The account, a sentence a line.
  func text(output: String) -> String {
    var lines = ["Сайт собран в «\(output)» по состоянию на \(day.dotted).", publication.sentence]
    if later > 0 {
      lines.append(
        "Не учтено: \(counted(later, "запись", "записи", "записей")) — позже отчётной даты.")
    }
    if !reopened.isEmpty {
      let named = reopened.map(\.shown).joined(separator: ", ")
      lines.append("После закрытия периода изменились итоги: \(named). Что именно, покажет «vekha check».")
    }
    if !unlinked.isEmpty {
      let named = unlinked.prefix(5).map(\.shown).joined(separator: ", ")
      let more = unlinked.count > 5 ? " и ещё \(unlinked.count - 5)" : ""
      lines.append("Не опубликовано, потому что ни одна страница на них не ссылается: \(named)\(more).")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
