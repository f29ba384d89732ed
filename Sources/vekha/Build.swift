import Diagnostics
import Monitoring

/// The whole program: two folders are read, judged as of a day, presented, and written.
struct Build {
  let folders: FolderOptions
  let output: String
  let isStrict: Bool
  /// The only municipality that is made anew; all when nil.
  var only: Municipality.ID?
}

extension Build {
  /// What a build came to.
  struct Outcome: Sendable {
    /// What was prepared; nil when what was asked for cannot be done at all.
    let site: PreparedSite?
    /// What the disk showed of it before; nil where nothing is kept of that.
    let stamp: BuildStamp?
    /// False when there is something to mend, and nothing was written.
    let isDone: Bool
  }

  /// Builds the site and says so; a brief build only speaks of mistakes.
  func run(_ stopwatch: inout Stopwatch, isBrief: Bool = false) throws(MachineFault) -> Outcome {
    let folder = try PublicFolder(at: output)
    let lock = try lock(folder)
    let outcome = try run(into: folder, BuildStamp(of: self, in: folder), &stopwatch, isBrief)
    lock.release()
    return outcome
  }

  /// Builds the site unless it already is what a build would make.
  func runIfNeeded(_ stopwatch: inout Stopwatch) throws(MachineFault) -> Outcome {
    let folder = try PublicFolder(at: output)
    let lock = try lock(folder)
    let stamp = BuildStamp(of: self, in: folder)
    let account = stamp?.account
    stopwatch.lap("сверка")
    if let account {
      Terminal.output.write(account)
      lock.release()
      return Outcome(site: nil, stamp: stamp, isDone: true)
    }
    let outcome = try run(into: folder, stamp, &stopwatch, false)
    lock.release()
    return outcome
  }

  private func lock(_ folder: PublicFolder) throws(MachineFault) -> FolderLock {
    try folder.lock {
      Terminal.errors.say("Другая сборка пишет в «\(output)»; жду, пока она закончит.")
    }
  }

  /// Warnings are shown by every build, so one that has them is never passed over whole.
  private func keep(
    _ stamp: BuildStamp, _ site: PreparedSite, _ account: PublishingAccount, _ folder: PublicFolder
  ) {
    let hasRemarks = site.findings.all.contains { $0.severity > .notice }
    let count = account.added.count + account.changed.count + account.unchanged
    let unchanged = PublishingAccount(manner: .nothingToDo, unchanged: count)
    let text = BuildAccount(of: unchanged, site: site).text(output: output) + Build.look(at: folder)
    stamp.keep(
      hasRemarks ? nil : text, of: site.survey, only: only,
      isDayGiven: folders.asOf != nil || site.survey.frame.settings.reportDate != nil,
      after: account)
  }

  private func keepUploadList(
    of account: PublishingAccount, _ folder: PublicFolder
  ) throws(MachineFault) {
    guard account.manner != .nothingToDo, let list = folder.uploadList else { return }
    try Disk.replace(list, Array(account.uploadList.utf8))
  }

  private static func look(at folder: PublicFolder) -> String { "Смотрите: \(folder.path)/index.html\n" }

  /// Looks both folders over while the site's folder is made ready.
  private func begin(
    in folder: PublicFolder, _ stamp: BuildStamp?, _ progress: Progress
  ) throws(MachineFault) -> (Survey, Publication) {
    let authors = try AuthorFolder(folders.content, listed: stamp?.content, jobs: folders.jobs)
    let (design, (content, publication)) = try concurrently(jobs: folders.jobs) { () throws(MachineFault) in
      try CompiledTemplates(for: folders)
    } _: { () throws(MachineFault) in
      (
        try SurveyedContent(of: folders, in: authors),
        try Publication(into: folder, after: stamp?.memory, jobs: folders.jobs, progress: progress)
      )
    }
    return (Survey(of: folders, content: content, design: design), publication)
  }

  private func run(
    into folder: PublicFolder, _ stamp: BuildStamp?, _ stopwatch: inout Stopwatch, _ isBrief: Bool
  ) throws(MachineFault) -> Outcome {
    let progress = Progress("Файлы сайта", since: stopwatch.start)
    defer { progress.end() }
    let (survey, begun) = try begin(in: folder, stamp, progress)
    var publication: Publication? = begun
    stopwatch.lap("общие файлы")
    let share = BuildShare(of: survey, only: only, over: stamp)
    stopwatch.lap("сверка районов")
    if let refusal = share.refusal(over: publication) {
      Terminal.errors.say(refusal)
      return Outcome(site: nil, stamp: stamp, isDone: false)
    }
    let site = try PreparedSite(
      of: survey, going: share.making, standing: share.standing, isStrict: isStrict, keepingIn: stamp,
      into: &publication, stopwatch: &stopwatch)
    guard site.findings.allow(isStrict) else {
      publication?.abandon()
      try refuse(site)
      return Outcome(site: site, stamp: stamp, isDone: false)
    }
    guard let account = try publication?.finish() else {
      return Outcome(site: site, stamp: stamp, isDone: false)
    }
    stopwatch.lap("обмен")
    try keepUploadList(of: account, folder)
    if let stamp { keep(stamp, site, account, folder) }
    stopwatch.lap("опись")
    if let remark = share.remark { Terminal.errors.say(remark) }
    if !isBrief {
      try show(site)
      tell(BuildAccount(of: account, site: site), account, folder)
    }
    return Outcome(site: site, stamp: stamp, isDone: true)
  }
}

extension Build {
  /// Notices would drown what has to be mended: a build only counts them, `vekha check` shows them.
  private func show(_ site: PreparedSite) throws(MachineFault) {
    let notices = Set(site.findings.all.filter { $0.severity == .notice }).count
    let findings = site.findings.filter { $0.severity > .notice }
    if !findings.all.isEmpty {
      let sources = try site.survey.sources(of: findings)
      Terminal.errors.write(
        DiagnosticPrinter(sources: sources, isColoured: Terminal.errors.isColoured).text(of: findings))
    }
    if notices > 0 {
      let count = counted(notices, "замечание", "замечания", "замечаний")
      Terminal.errors.say("Есть \(count); их покажет «vekha check».")
    }
  }

  private func refuse(_ site: PreparedSite) throws(MachineFault) {
    try show(site)
    let count = DiagnosticPrinter.count(of: site.findings)
    let reason = site.findings.hasErrors ? "" : " (--strict не пропускает предупреждений)"
    Terminal.errors.say("\(count)\(reason). Сайт не собран, в «\(output)» ничего не записано.")
  }

  private func tell(_ account: BuildAccount, _ publication: PublishingAccount, _ folder: PublicFolder) {
    Terminal.output.write(account.text(output: output))
    if publication.manner == .fileByFile {
      Terminal.output.say(
        "Папку «\(output)» нельзя заменить целиком (это отдельный диск или рядом нельзя писать):"
          + " файлы заменены по одному.")
    }
    if publication.manner != .nothingToDo, let list = folder.uploadList {
      Terminal.output.say("Что выгрузить на сервер: \(list)")
    }
    Terminal.output.write(Build.look(at: folder))
  }
}
