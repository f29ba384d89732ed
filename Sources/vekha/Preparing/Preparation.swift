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
  /// paths that messages print. Texts of which the stamp knows what they say are not read.
  func prepare(
    _ run: [Folder], knownTo stamp: BuildStamp? = nil, stopwatch: inout Stopwatch, found: inout Findings
  ) throws(MachineFault) -> [PreparedMunicipality] {
    let known = run.concurrentMap(jobs: folders.jobs) { stamp?.texts(of: $0.id, in: self) }
    stopwatch.lap("сохранённые тексты")
    var unread = Findings()
    let wanted = zip(run, known).filter { $0.1 == nil }.flatMap(\.0.files)
    let texts = try contentFolder.read(wanted, jobs: folders.jobs, findings: &unread)
    found.add(unread.inside(folders.content))
    stopwatch.lap("чтение файлов")
    let files = texts.concurrentMap(jobs: folders.jobs) { ContentFile(reading: $0) }
    stopwatch.lap("разбор")
    let all = Dictionary(grouping: zip(texts, files)) { text, _ in
      ContentDirectory.folder(of: text.path).map(String.init) ?? ""
    }
    let prepared = Array(zip(run, known)).concurrentMap(jobs: folders.jobs) { folder, known in
      let own = all[folder.id.text] ?? []
      let linked = known ?? ReadMunicipality(folder, files: own.map(\.1), in: self)
      return PreparedMunicipality(linked, texts: known == nil ? own.map(\.0) : nil, in: self)
    }
    stopwatch.lap("подготовка", of: prepared.map(\.laps))
    return prepared
  }
}
