import Schedules

/// A date as a text prints it in digits: `10.02.2023`, `10.02.23`, `8.02`.
struct PrintedDate: Hashable {
  /// The day of the month.
  let day: Int
  /// The month's number.
  let month: Int
  /// The year in full; nil when it is not printed.
  let year: Int?
}

extension PrintedDate {
  /// The day, when the date is whole and the calendar has it.
  var wholeDay: Day? { year.flatMap { Day(year: $0, month: month, day: day) } }

  /// The dates of a text in their order; spaces after the dots are forgiven.
  static func all(in text: String) -> [PrintedDate] {
    var dates: [PrintedDate] = []
    for chunk in text.unspacedDots.split(whereSeparator: { !($0.isDigit || $0 == ".") }) {
      let fields = String.UnicodeScalarView(chunk).split(separator: ".").map { String($0) }
      if let date = PrintedDate(fields) { dates.append(date) }
    }
    return dates
  }

  private init?(_ fields: [String]) {
    guard (2...3).contains(fields.count), fields[0].count <= 2, fields[1].count == 2,
      let day = Int(fields[0]), let month = Int(fields[1]), (1...31).contains(day), (1...12).contains(month)
    else { return nil }
    guard fields.count == 3 else {
      self.init(day: day, month: month, year: nil)
      return
    }
    guard let year = Int(fields[2]), fields[2].count == 4 || fields[2].count == 2 else { return nil }
    self.init(day: day, month: month, year: year < 100 ? 2000 + year : year)
  }
}

extension String {
  /// The scalars with the spaces after a digit's dot left out: `08. 02. 2021` is `08.02.2021`.
  fileprivate var unspacedDots: [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    for scalar in unicodeScalars
    where !(scalar == " " && kept.last == "." && kept.dropLast().last?.isDigit == true) {
      kept.append(scalar)
    }
    return kept
  }

  /// The years from 1990 to 2099 that a text prints in four digits, in their order.
  var printedYears: [Int] {
    unicodeScalars.split { !$0.isDigit }.filter { $0.count == 4 }.compactMap { Int(String($0)) }
      .filter { (1990...2099).contains($0) }
  }
}
