import Schedules

/// What `site.md` says of the whole site.
public struct SiteSettings: Hashable, Sendable {
  /// How people are named on the site (`имена`).
  public enum NamePolicy: String, Hashable, Sendable, CaseIterable {
    /// As written.
    case full
    /// Surname and initials.
    case initials
    /// By position only.
    case roles
  }

  /// The site's title.
  public var title: String
  /// The department that publishes it.
  public var department: String
  /// The region.
  public var region: String
  /// The report date the site is pinned to; nil means today in `timeZone`.
  public var reportDate: Day?
  /// An IANA name: `Europe/Moscow`.
  public var timeZone: String
  /// Within how many days a deadline is "soon".
  public var horizon: Int
  /// The address the site will have on the web, with a slash at its end; empty when unknown.
  public var baseURL: String
  /// By which day a printed deadline on a day off is judged.
  public var dayOffRule: WorkCalendar.DayOffRule
  /// How people are named.
  public var names: NamePolicy
  /// Whether the records are invented for demonstration.
  public var isDemonstration: Bool
  /// How to reach the department.
  public var contacts: String
  /// The licence of the published data.
  public var dataLicence: String
  /// How many bytes a file of the content may have; nil when the site sets no limit.
  public var fileLimit: Int?
  /// The text of the home page.
  public var body: RichText

  /// Settings with their defaults.
  public init(title: String) {
    self.title = title
    department = ""
    region = ""
    reportDate = nil
    timeZone = "Europe/Moscow"
    horizon = 14
    baseURL = ""
    dayOffRule = .asPrinted
    names = .roles
    isDemonstration = false
    contacts = ""
    dataLicence = ""
    fileLimit = nil
    body = .empty
  }
}
