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
    /// By a day: «до 10.02.2023».
    case by(due: Day)
    /// Within a window: months, quarters, ranges, a bare day.
    case window(opens: Day, due: Day)
    /// All through a window: «в течение года», «постоянно».
    case throughout(opens: Day, due: Day)
    /// Again and again: «еженедельно», «до 31 мая ежегодно».
    case every(Recurrence)
    /// Without a day; `detail` keeps the order's words («графику РОО»).
    case undated(reason: UndatedReason, detail: String)
  }

  /// Why a part has no day.
  public enum UndatedReason: String, Hashable, Sendable {
    /// «по мере необходимости».
    case asNeeded
    /// «по графику РОО», «по плану СОИРО».
    case bySchedule
    /// «по мере поступления документа», «в период ограничительных мер».
    case onEvent
  }
}
