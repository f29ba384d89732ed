import Schedules

/// One heading of a progress record: what was said of one activity on one day.
public struct Statement: Hashable, Sendable {
  /// A record's id: its file's name.
  public typealias RecordID = Identifier<Statement>

  /// Which occurrences `За` names.
  public enum Coverage: Hashable, Sendable {
    /// Nothing was said; rule 13 decides.
    case unsaid
    /// The occurrence with this key.
    case occurrence(key: String)
    /// Every occurrence that is due on or after the day (`с 01.06.2023`, `до конца`).
    case from(Day)
  }

  /// The file it stands in.
  public let record: RecordID
  /// Its place in the file, from 0.
  public let place: Int
  /// The roadmap it speaks of.
  public let roadmap: Roadmap.ID
  /// The activity it speaks of.
  public let activity: Activity.ID
  /// The school that speaks; nil when the municipality does.
  public let school: School.ID?
  /// When it happened.
  public let date: Day
  /// When it was reported.
  public let reported: Day
  /// The author's role.
  public let author: String
  /// What it says.
  public let status: StatedStatus
  /// Which occurrences `За` names, resolved against the activity's deadlines.
  public var coverage = Coverage.unsaid
  /// `За` as written.
  public var coverageText = ""
  /// Whether the municipality speaks for all schools that have not spoken (`За школы: все`).
  public var speaksForSchools = false
  /// What proves it.
  public var evidence: [Evidence] = []
  /// The value reached, to hold against the measure.
  public var value: Quantity?
  /// Why, as plain text.
  public var reason = ""
  /// The record's text.
  public var body = RichText.empty
  /// The record it says was wrong.
  public var corrects: RecordID?
  /// Where its heading is written.
  public let origin: Origin

  /// A statement.
  public init(
    record: RecordID, place: Int, roadmap: Roadmap.ID, activity: Activity.ID, school: School.ID?, date: Day,
    reported: Day, author: String, status: StatedStatus, origin: Origin
  ) {
    self.record = record
    self.place = place
    self.roadmap = roadmap
    self.activity = activity
    self.school = school
    self.date = date
    self.reported = reported
    self.author = author
    self.status = status
    self.origin = origin
  }
}

extension Statement {
  /// The order in which statements are taken (rule 12): a later one never re-attributes an earlier one.
  public static func isTaken(_ left: Statement, before right: Statement) -> Bool {
    if left.reported != right.reported { return left.reported < right.reported }
    if left.date != right.date { return left.date < right.date }
    if left.record != right.record { return left.record < right.record }
    return left.place < right.place
  }
}
