/// What a word of the vocabulary means, whatever its case, number and gender.
enum Lexeme: Hashable, Sendable {
  case month(Int)
  case weekday(Weekday)
  /// 1 winter, 2 spring, 3 summer, 4 autumn; nouns and adverbs.
  case season(Int)
  /// A season's other cases, which may belong to a name («Праздник осени»).
  case seasonOf(Int)
  /// The adjective of a season («летний»).
  case seasonal(Int)
  /// The first half of «осенне-зимний».
  case seasonPrefix(Int)
  case unit(TimeUnit)
  /// 1 … 12; -1 for «последний».
  case ordinal(Int)
  case cardinal(Int)
  /// «ежемесячно».
  case regularly(TimeUnit)
  case every
  /// «раз».
  case times
  /// «дважды».
  case repeatedly(Int)
  /// «однократно».
  case once
  case until, towards, from, along, within, onto, behind, after, before, beside
  case between
  case not, later, earlier, rarer, less, oftener, least, than, then, but
  case course
  case school
  case whole, period, plan, always, realization
  case and, or
  case term
  /// «Этап», «тур»: what a number after it counts.
  case numbered
  case begin, middle, end
  case dayOfMonth
  case reporting, following, current, given
  /// «Нового» of a school year.
  case fresh
  case working, calendar
  /// «Будни».
  case workday
  /// «Выходной», «праздник».
  case dayOff
  /// «Обучения» as what a period is of.
  case study
  case inclusive
  case except, exception
  case measure, need, request, accord, schedule, result, moment, vacation, event
  case approximately
  case clock
  case notice
}

/// A unit of time a word can name.
enum TimeUnit: Hashable, Sendable {
  case day, week, decade, halfMonth, month, quarter, schoolQuarter, trimester, half, semester, year
}
