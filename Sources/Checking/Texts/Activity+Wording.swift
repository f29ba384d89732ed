import Monitoring
import Schedules

extension Activity {
  /// What messages call the activity in a list: its number, else its title.
  var caption: String { number.isEmpty ? title.shortened(to: 40).inQuotes : id.text }

  /// Whether the order's phrase has been given a day.
  var isDated: Bool { !schedule.occurrences.isEmpty }

  /// The occurrences of the parts that print their own time: no repetition, nothing "throughout".
  var printedOccurrences: [Occurrence] {
    schedule.occurrences.filter { occurrence in
      guard !occurrence.isThroughout, schedule.parts.indices.contains(occurrence.part) else { return false }
      switch schedule.parts[occurrence.part].kind {
      case .by, .window: return true
      case .throughout, .every, .undated: return false
      }
    }
  }

  /// Whether a remark of this kind was made on the deadline.
  func hasRemark(_ kind: ScheduleRemark.Kind) -> Bool { schedule.remarks.contains { $0.kind == kind } }
}

extension String {
  /// The text in Russian quotation marks, whole.
  var inQuotes: String { "«" + self + "»" }
}
