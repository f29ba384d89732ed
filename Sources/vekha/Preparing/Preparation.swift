import Diagnostics
import Monitoring
import Reading

extension Survey {
  /// As many text files are held at once; a municipality is never divided.
  private static let most = 1_000

  /// Municipalities in runs that memory can hold.
  func runs(of folders: [Folder]) -> [[Folder]] {
    var runs: [[Folder]] = []
    var count = 0
    for folder in folders {
      if runs.isEmpty || count + folder.files.count > Survey.most {
        runs.append([])
        count = 0
      }
      runs[runs.count - 1].append(folder)
      count += folder.files.count
    }
    return runs
  }

  /// Reads and prepares some municipalities, on several threads; `found` takes what cannot be read at all, with the
  /// paths that messages print.
  func prepare(
    _ run: [Folder], stopwatch: inout Stopwatch, found: inout Findings
  ) throws(MachineFault) -> [PreparedMunicipality] {
    var unread = Findings()
    let texts = try contentFolder.read(run.flatMap(\.files), jobs: folders.jobs, findings: &unread)
    found.add(unread.inside(folders.content))
    stopwatch.lap("чтение файлов")
    let files = texts.concurrentMap(jobs: folders.jobs) { ContentFile(reading: $0) }
    stopwatch.lap("разбор")
    let all = Dictionary(grouping: zip(texts, files)) { text, _ in
      ContentDirectory.folder(of: text.path).map(String.init) ?? ""
    }
    let prepared = run.concurrentMap(jobs: folders.jobs) { folder in
      let own = all[folder.id.text] ?? []
      return PreparedMunicipality(folder, texts: own.map(\.0), files: own.map(\.1), in: self)
    }
    stopwatch.lap("подготовка", of: prepared.map(\.laps))
    return prepared
  }
}
