/// A Russian deadline phrase, understood.
///
/// What was not understood is in `unread`, verbatim; a schedule is never silently wrong.
public struct Schedule: Hashable, Sendable {
  /// The phrase in the order's own words.
  public let phrase: String
  /// What the phrase says, in its order.
  public let parts: [Part]
  /// The words that were not understood, in their order.
  public let unread: [String]
  /// Ambiguities that a written rule decided, and other things an author should look at.
  public let remarks: [ScheduleRemark]
  /// The dated duties the phrase gives in its plan, by due day.
  public let occurrences: [Occurrence]

  /// One statement of a phrase.
  public struct Part: Hashable, Sendable {
    /// What it says.
    public let kind: Kind
    /// The stage's name («Формирование»), or empty.
    public let label: String

    /// A part of this kind.
    public init(kind: Kind, label: String = "") {
      self.kind = kind
      self.label = label
    }
  }

  /// What a part of a phrase says.
  public enum Kind: Hashable, Sendable {
    /// By a day, which is included: «до 10.02.2023», «не позднее 1 марта», «к 1 сентября», «по май»; «до мая» is the
    /// last day of April.
    case by(due: Day)
    /// Within a window, both days included: «Май, декабрь», «II квартал», «с 1 по 15 марта», «3-я неделя октября»,
    /// «25 мая». In a plan of several years each year's (rule 30).
    case window(opens: Day, due: Day)
    /// All through a window: «в течение года», «постоянно», «2022–2024 годы», «с 1 сентября».
    case throughout(opens: Day, due: Day)
    /// Again and again: «еженедельно», «до 31 мая ежегодно», «не реже 1 раза в месяц».
    case every(Recurrence)
    /// Without a day; `detail` keeps the order's words («графику РОО»).
    case undated(reason: UndatedReason, detail: String)
  }

  /// Why a part has no day.
  public enum UndatedReason: String, Hashable, Sendable {
    /// «По мере необходимости», «при необходимости», «по запросу».
    case asNeeded
    /// «По графику РОО», «согласно плану», «в установленные сроки».
    case bySchedule
    /// «По мере поступления документа», «после педсовета», «за 3 дня до экзамена», «осенние каникулы»; also
    /// «в конце учебного года», with its likely reading as a remark (rule 35).
    case onEvent
  }
}
