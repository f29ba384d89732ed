/// Seasons: «летом», «осенне-зимний период 2023-2024 гг.».
extension PhraseReader {
  /// «Летом», «весна 2022», «осенний период», «зима 2021-2022».
  mutating func readSeason() -> Moment? {
    let start = position
    if let season = seasonNoun() {
      advance()
      return Moment(unit: .season(season), year: readSeasonYear())
    }
    if case .seasonal(let season)? = lexeme() {
      advance()
      if accept(.period) || accept(.unit(.month)) || accept(.course) {
        return Moment(unit: .season(season), year: readSeasonYear())
      }
    }
    position = start
    return nil
  }

  /// «Осень», «осени»; but not in «Праздник осени».
  private func seasonNoun() -> Int? {
    switch lexeme() {
    case .season(let season)?: return season
    case .seasonOf(let season)?:
      if case .text? = items.last?.content, items.last?.tokens.upperBound == position { return nil }
      return season
    default: return nil
    }
  }

  /// «2023-2024 гг.» after a winter are the two years it touches.
  private mutating func readSeasonYear() -> Moment.Year {
    let year = readYear() ?? .none
    if case .years(let first, let last) = year, last == first + 1 { return .school(first) }
    return year
  }

  /// «Осенне-зимний период».
  mutating func readSeasonPair(from start: Int) -> Bool {
    let place = position
    if case .seasonPrefix(let first)? = lexeme(), isMark("-", 1) {
      position += 2
      if let last = readSeason() {
        append(.span(Moment(unit: .season(first)), last), from: start)
        return true
      }
    }
    position = place
    return false
  }
}
