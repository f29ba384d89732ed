/// A part of a phrase whose years are not yet decided.
struct DraftPart {
  enum Kind {
    case span(Moment, Moment?)
    case by(Moment)
    case before(Moment)
    case from(Moment, isContinuous: Bool, isExclusive: Bool)
    case every(RecurrenceDraft)
    case throughout(Moment)
    case throughoutSpan(Moment, Moment?)
    case undated(Schedule.UndatedReason, detail: String, likely: String)
  }

  var kind: Kind
  var label = ""
  /// Parts of one clause may qualify each other.
  var clause = 0
  /// Whether «далее» stands before it.
  var isFurther = false
  var tokens: Range<Int>
  // What bounds a repetition.
  var opening: Moment?
  var closing: DraftPart.Closing?
  var months: [Int] = []
  var exceptMonths: [Int] = []
  var scope: Moment?
  /// Days a plain year copies from the part before «далее ежегодно».
  var startsAfterPrevious = false

  enum Closing {
    case at(Moment)
    case before(Moment)
  }
}
