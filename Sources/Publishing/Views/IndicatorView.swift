import Monitoring
import Templating

/// A series of a school's results over the years.
struct IndicatorView: View {
  static let shape = Shape(
    "indicator",
    [
      .text("name", "показатель"), .text("better", "что лучше: чем выше, тем лучше"),
      .records("years", IndicatorYearView.shape, "годы, старые сверху"),
      .flag("hasRegion", "есть значения региона"),
      .record("chart", IndicatorChartView.shape, "рисунок"),
    ])

  let indicator: Indicator

  func fill(_ values: inout Values) {
    let years = indicator.years.enumerated().map { place, year in
      IndicatorYearView(
        year: year, previous: place > 0 ? indicator.years[place - 1] : nil,
        direction: indicator.change(at: place))
    }
    let better =
      switch indicator.better {
      case .higher: "чем выше, тем лучше"
      case .lower: "чем ниже, тем лучше"
      }
    values.text(indicator.name)
    values.text(better)
    values.records(years)
    values.flag(indicator.years.contains { $0.region != nil })
    values.record(IndicatorChartView(indicator: indicator))
  }
}

/// One year of a series.
struct IndicatorYearView: View {
  static let shape = Shape(
    "indicator-year",
    [
      .text("year", "год"), .text("value", "значение школы; «скрыто», когда учеников меньше десяти"),
      .text("count", "сколько учеников"), .text("municipality", "значение района"),
      .text("region", "значение региона"), .text("change", "изменение к прошлому значению: +4,7"),
      .text("direction", "better, worse, same — изменение мог дать один ученик, unknown — сравнить не с чем"),
      .text("note", "пояснение: разрыв ряда, мало учеников, изменение в пределах одного ученика"),
    ])

  let year: Indicator.Year
  let previous: Indicator.Year?
  let direction: IndicatorChange

  func fill(_ values: inout Values) {
    values.text("\(year.year)")
    values.text(year.isWithheld ? "скрыто" : Wording.quantity(year.value))
    values.text(Wording.number(year.count))
    values.text(year.municipality.map(Wording.quantity) ?? "—")
    values.text(year.region.map(Wording.quantity) ?? "—")
    values.text(change)
    values.text(direction.rawValue)
    values.text(note)
  }

  private var change: String {
    guard let previous, !year.isBreak, !year.isWithheld, !previous.isWithheld else { return "—" }
    return Wording.change(year.value.value - previous.value.value)
  }

  private var note: String {
    if year.isWithheld { return "учеников меньше десяти" }
    if year.isBreak { return "с прежними годами не сравнивается" }
    return direction == .same ? "изменение мог дать один ученик" : ""
  }
}

extension Wording {
  /// A number as Russian texts print it, with a comma.
  static func quantity(_ quantity: Quantity) -> String {
    String(quantity.text.map { $0 == "." ? "," : $0 })
  }

  /// A change with its sign and at most two decimals: `+4,7`, `−0,2`, `0`.
  static func change(_ value: Double) -> String {
    let text = String(coordinate(value).map { $0 == "." ? "," : $0 })
    if text.hasPrefix("-") { return "−\(text.dropFirst())" }
    return text == "0" ? text : "+\(text)"
  }
}
