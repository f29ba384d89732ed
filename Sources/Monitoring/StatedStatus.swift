import Schedules

/// What a record says of an activity; an assessment is derived from it, never typed.
public enum StatedStatus: Hashable, Sendable {
  /// «выполнено».
  case done
  /// «в работе», with an optional share in percent.
  case inProgress(share: Int?)
  /// «частично», with an optional share in percent.
  case partly(share: Int?)
  /// «не выполнено».
  case notDone
  /// «перенесено на 01.04.2024».
  case moved(to: Day)
  /// «отменено».
  case cancelled
}
