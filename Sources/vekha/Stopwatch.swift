import Glibc
import Publishing

/// Measures the stages of a build.
struct Stopwatch: Sendable {
  /// A stage and how long it took, in nanoseconds.
  struct Lap: Hashable, Sendable {
    let stage: String
    var nanoseconds: Int
    /// Whether it is a part of another one, summed up over all threads.
    var isPart = false
  }

  /// The stages so far.
  private(set) var laps: [Lap] = []
  /// When it was started.
  let start = Stopwatch.now
  private var last: Int

  /// Starts.
  init() { last = start }

  /// Nanoseconds of a clock that only goes forward.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Ends a stage, or a part of one that comes again and again, and begins the next one.
  mutating func lap(_ stage: String, of parts: [[Lap]] = []) {
    let now = Stopwatch.now
    add(Lap(stage: stage, nanoseconds: now - last))
    for part in parts.joined() { add(Lap(stage: part.stage, nanoseconds: part.nanoseconds, isPart: true)) }
    last = now
  }

  private mutating func add(_ lap: Lap) {
    if let place = laps.firstIndex(where: { $0.stage == lap.stage }) {
      laps[place].nanoseconds += lap.nanoseconds
    } else {
      laps.append(lap)
    }
  }
}

extension Stopwatch {
  /// The stages as a table in milliseconds, with their sum and the most memory that was in use.
  var table: String {
    let rows = laps + [Lap(stage: "всего", nanoseconds: last - start)]
    let names = rows.map { $0.isPart ? "· \($0.stage), по всем потокам" : $0.stage }
    let width = names.map(\.count).max() ?? 0
    let lines = zip(rows, names).map { row, name in
      name + String(repeating: " ", count: width - name.count + 2) + Stopwatch.milliseconds(row.nanoseconds)
        + " мс\n"
    }
    return lines.joined() + "память: \(Stopwatch.peakKilobytes >> 10) МБ\n"
  }

  /// The stages for programs, in microseconds.
  var json: JSONValue {
    let stages = laps.map { lap in
      JSONValue.object([
        ("stage", .text(lap.stage)), ("microseconds", .integer(lap.nanoseconds / 1000)),
      ])
    }
    return .object([
      ("stages", .list(stages)),
      ("microseconds", .integer((last - start) / 1000)),
      ("peakKilobytes", .integer(Stopwatch.peakKilobytes)),
    ])
  }

  private static func milliseconds(_ nanoseconds: Int) -> String {
    let tenths = (nanoseconds + 50_000) / 100_000
    let text = "\(tenths / 10),\(tenths % 10)"
    return String(repeating: " ", count: max(0, 8 - text.count)) + text
  }

  /// The most memory the process has held, as the system counts it.
  private static var peakKilobytes: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss
  }
}
