import Dispatch
import Glibc
import Synchronization

/// A site that follows its content: what the browser may see of it, and the loop that keeps it fresh.
final class Preview: Sendable {
  /// What can be shown at a moment.
  struct Snapshot: Sendable {
    /// Grows with every build that changed something.
    var version = 1
    /// The files of the last good site, by path from its folder.
    var paths: Set<String> = []
    /// The page with what is to be mended; nil when nothing is.
    var mistakes: String?
  }

  /// Where the site is.
  let folder: String
  private let build: Build
  private let current = Mutex(Snapshot())

  /// A preview of what a build makes.
  init(of build: Build) {
    self.build = build
    folder = build.output
  }

  /// What can be shown now.
  var snapshot: Snapshot { current.withLock { $0 } }
}

extension Preview {
  /// How often the folders are looked at.
  private static let pause: UInt32 = 300_000

  /// Builds for the first time, and returns how the folders looked then; a folder that cannot be written to
  /// is the machine's fault.
  func begin() throws(MachineFault) -> FolderStamp {
    let stamp = FolderStamp(of: build.folders.inputs)
    let (paths, mistakes) = try refresh()
    current.withLock { $0 = Snapshot(paths: paths, mistakes: mistakes) }
    return stamp
  }

  /// Looks at the folders from now on, on a thread of its own, and builds when something was saved.
  func watch(since stamp: FolderStamp) {
    DispatchQueue.global(qos: .utility).async { [self] in
      var seen = stamp
      while true {
        usleep(Preview.pause)
        let stamp = FolderStamp(of: build.folders.inputs)
        if stamp == seen { continue }
        seen = stamp
        follow()
      }
    }
  }

  private func follow() {
    let start = Stopwatch.now
    do throws(MachineFault) {
      let (paths, mistakes) = try refresh()
      show(paths, mistakes)
      if mistakes == nil { Terminal.output.say("Собрано за \((Stopwatch.now - start) / 1_000_000) мс.") }
    } catch {
      Terminal.errors.say("Сбой: \(error.sentence).")
      show(snapshot.paths, MistakesPage(of: error).html)
    }
  }

  private func show(_ paths: Set<String>, _ mistakes: String?) {
    current.withLock { snapshot in
      snapshot = Snapshot(version: snapshot.version + 1, paths: paths, mistakes: mistakes)
    }
  }

  /// Builds; returns what is in the folder then, and the page of mistakes.
  private func refresh() throws(MachineFault) -> (Set<String>, String?) {
    var stopwatch = Stopwatch()
    let outcome = try build.run(&stopwatch, isBrief: true)
    let paths = Set(try Manifest(of: folder).paths)
    return (paths, outcome.isDone ? nil : outcome.site.map { MistakesPage(of: $0).html })
  }
}
