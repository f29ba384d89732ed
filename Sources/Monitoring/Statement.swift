import Schedules

/// One heading of a progress record: what was said of one activity on one day.
///
/// A class, because a copy of a class is one pointer.
public final class Statement: Sendable {
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
  /// The file's name in addresses, asked for by every row that leads here.
  public let slug: String
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
  public let coverage: Coverage
  /// `За` as written.
  public let coverageText: String
  /// Whether the municipality speaks for all schools that have not spoken (`За школы: все`).
  public let speaksForSchools: Bool
  /// What proves it.
  public let evidence: [Evidence]
  /// The value reached, to hold against the measure.
  public let value: Quantity?
  /// Why, as plain text.
  public let reason: String
  /// The record's text.
  public let body: RichText
  /// The record it says was wrong.
  public let corrects: RecordID?
  /// Where its heading is written.
  public let origin: Origin

  /// A statement.
  public init(
    record: RecordID, place: Int, roadmap: Roadmap.ID, activity: Activity.ID, school: School.ID?, date: Day,
    reported: Day, author: String, status: StatedStatus, coverage: Coverage = .unsaid,
    coverageText: String = "", speaksForSchools: Bool = false, evidence: [Evidence] = [],
    value: Quantity? = nil, reason: String = "", body: RichText = .empty, corrects: RecordID? = nil,
    origin: Origin
  ) {
    self.record = record
    slug = record.slug
    self.place = place
    self.roadmap = roadmap
    self.activity = activity
    self.school = school
    self.date = date
    self.reported = reported
    self.author = author
    self.status = status
    self.coverage = coverage
    self.coverageText = coverageText
    self.speaksForSchools = speaksForSchools
    self.evidence = evidence
    self.value = value
    self.reason = reason
    self.body = body
    self.corrects = corrects
    self.origin = origin
  }
}

extension Statement: Hashable {
  /// Whether all parts are the same.
  public static func == (left: Statement, right: Statement) -> Bool {
    left === right || left.isSaidAlike(right) && left.isWordedAlike(right)
  }

  private func isSaidAlike(_ other: Statement) -> Bool {
    record == other.record && place == other.place && roadmap == other.roadmap && activity == other.activity
      && school == other.school && date == other.date && reported == other.reported && status == other.status
      && coverage == other.coverage && speaksForSchools == other.speaksForSchools
  }

  private func isWordedAlike(_ other: Statement) -> Bool {
    author == other.author && coverageText == other.coverageText && evidence == other.evidence
      && value == other.value && reason == other.reason && body == other.body && corrects == other.corrects
      && origin == other.origin
  }

  /// Hashes what tells most statements apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(record)
    hasher.combine(place)
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
