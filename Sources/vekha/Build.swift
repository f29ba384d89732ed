import Diagnostics
import Monitoring
import Publishing

/// The whole program: two folders are read, judged as of a day, presented, and written.
struct Build {
  let folders: FolderOptions
  let output: String
  let isStrict: Bool
}

extension Build {
  /// Builds the site; false when the authors have something to mend, and nothing was written.
  func run(_ stopwatch: inout Stopwatch) throws(MachineFault) -> Bool {
    let folder = try PublicFolder(at: output)
    let lock = try folder.lock {
      Terminal.errors.say("Другая сборка пишет в «\(output)»; жду, пока она закончит.")
    }
    let isDone = try run(into: folder, &stopwatch)
    lock.release()
    return isDone
  }

  private func run(into folder: PublicFolder, _ stopwatch: inout Stopwatch) throws(MachineFault) -> Bool {
    let submission = try Submission(reading: folders, stopwatch: &stopwatch)
    var findings = submission.findings
    let day = folders.reportDay(of: submission.content.settings, findings: &findings)
    guard let templates = submission.templates, mayPublish(findings) else {
      refuse(findings, submission)
      return false
    }
    let report = MonitoringReport(on: submission.content, asOf: day)
    stopwatch.lap("оценка")
    let site = Site(presenting: report, with: templates)
    stopwatch.lap("страницы")
    let files = PublishedFile.all(of: site, from: submission)
    findings.add(OutputCollisions.findings(among: files))
    guard mayPublish(findings) else {
      refuse(findings, submission)
      return false
    }
    let account = try publish(files, into: folder, since: stopwatch)
    stopwatch.lap("запись")
    show(findings, submission)
    tell(BuildAccount(of: account, submission: submission, day: day), account, folder)
    return true
  }

  private func mayPublish(_ findings: Findings) -> Bool {
    !findings.all.contains { $0.severity == .error || (isStrict && $0.severity == .warning) }
  }

  private func publish(
    _ files: [PublishedFile], into folder: PublicFolder, since stopwatch: Stopwatch
  ) throws(MachineFault) -> PublishingAccount {
    let progress = Progress("Страницы", of: files.count, since: stopwatch.start)
    defer { progress.end() }
    let account = try folder.replaceContents(with: files, jobs: folders.jobs) { progress.step() }
    if account.manner != .nothingToDo, let list = folder.uploadList {
      try Disk.replace(list, Array(account.uploadList.utf8))
    }
    return account
  }
}

extension Build {
  /// Notices would drown what has to be mended: a build only counts them, `vekha check` shows them.
  private func show(_ findings: Findings, _ submission: Submission) {
    let notices = findings.sorted.count { $0.severity == .notice }
    let findings = findings.filter { $0.severity > .notice }
    let printer = DiagnosticPrinter(sources: submission.sources, isColoured: Terminal.errors.isColoured)
    Terminal.errors.write(printer.text(of: findings))
    if notices > 0 {
      let count = counted(notices, "замечание", "замечания", "замечаний")
      Terminal.errors.say("Есть \(count); их покажет «vekha check».")
    }
  }

  private func refuse(_ findings: Findings, _ submission: Submission) {
    show(findings, submission)
    let count = DiagnosticPrinter.count(of: findings)
    let reason = findings.hasErrors ? "" : " (--strict не пропускает предупреждений)"
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
    Terminal.output.say("Смотрите: \(folder.path)/index.html")
  }
}
