import Monitoring
import Templating

/// Whose rows stand on pages of their own: a roadmap's, a school's, the whole site's.
protocol RowSource: Sendable {
  /// The pages.
  var sheets: RowSheets { get }
  /// The groups of a table, with their rows.
  func groups(of kind: Breakdown.Kind, at place: Place) -> [RowGroup]
  /// Figures divided into parts, instead of rows, when there are too many of them.
  func sums(at place: Place) -> [RowSumView]
  /// What stands above the rows.
  func head(at place: Place) -> RowsHead
}

/// A figure and the parts it is the sum of.
struct RowSumView: View {
  static let shape = Shape(
    "row-sum",
    [
      .text("anchor", "якорь, на который ведёт число"), .text("text", "что и сколько"),
      .records("parts", CrumbView.shape, "слагаемые: карта и сколько в ней; ведут к её строкам"),
    ])

  let anchor: String
  let text: String
  let parts: [CrumbView]

  func fill(_ values: inout Values) {
    values.text(anchor)
    values.text(text)
    values.records(parts)
  }
}

extension RowSumView {
  /// A roadmap, and what it adds to the sums.
  struct Part {
    let title: String
    let figures: KnownFigures
  }

  /// Every figure that the parts have together.
  static func all(_ anchor: String, _ parts: [Part]) -> [RowSumView] {
    let whole = parts.reduce(into: Tally()) { $0 += $1.figures.tally }
    let rows = parts.map { ($0, $0.figures.rows) }
    return MonitoringFigure.allCases.filter { $0.count(in: whole) > 0 && $0.shown(in: whole) == $0 }.map {
      figure in
      RowSumView(
        anchor: "\(anchor)-\(figure.rawValue)", text: figure.sentence(of: whole),
        parts: rows.compactMap { part, rows in
          let tally = part.figures.tally
          let link = rows.link(to: figure, in: tally)
          guard !link.isEmpty else { return nil }
          return CrumbView(title: "\(part.title): \(Wording.number(figure.count(in: tally)))", link: link)
        })
    }
  }
}

/// What stands above rows.
struct RowsHead {
  let frame: FrameView
  let title: String
  /// The page whose numbers the rows explain.
  let owner: CrumbView
  var note = ""
}

extension RowSource {
  func sums(at place: Place) -> [RowSumView] { [] }
}

/// The rows behind the figures of a page, group by group and state by state.
struct MonitoringRowsView: View {
  static let shape = Shape(
    "monitoring-rows",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("title", "заголовок"),
      .text("owner", "чьи это строки: название страницы с числами"), .text("ownerLink", "эта страница"),
      .text("note", "что ещё нужно знать о строках; пусто, если нечего"),
      .records("tables", MonitoringGroupsView.shape, "строки каждой таблицы"),
      .records("sums", RowSumView.shape, "вместо строк, когда их очень много: числа по картам"),
      .records("others", CrumbView.shape, "другие страницы тех же строк"),
      .flag("hasOthers", "строки разложены по нескольким страницам"),
    ])

  let source: any RowSource
  let sheet: RowSheets.Sheet
  let place: Place

  func fill(_ values: inout Values) {
    let head = source.head(at: place)
    let others = others
    values.record(head.frame)
    values.text(head.title)
    values.text(head.owner.title)
    values.text(head.owner.link)
    values.text(head.note)
    values.records(sheet.parts) { MonitoringGroupsView(part: $0, source, place) }
    values.records(source.sums(at: place))
    values.records(others)
    values.flag(others.count > 1)
  }

  /// All pages of these rows, when there are several.
  private var others: [CrumbView] {
    var numbers: [Breakdown.Kind: Int] = [:]
    return source.sheets.sheets.map { sheet in
      let kind = sheet.parts.first?.kind ?? .all
      numbers[kind, default: 0] += 1
      let number = numbers[kind] ?? 1
      let title = Wording.caption(of: kind)
      return CrumbView(
        title: number > 1 ? "\(title), страница\(Wording.bound)\(number)" : title,
        link: place.link(to: sheet.path), isCurrent: sheet.path == place.path)
    }
  }
}

/// The groups of one table.
struct MonitoringGroupsView: View {
  static let shape = Shape(
    "monitoring-groups",
    [
      .text("anchor", "якорь"), .text("title", "название таблицы"),
      .records("groups", MonitoringGroupView.shape, "группы строк"),
    ])

  private let part: RowSheets.Part
  private let source: any RowSource
  private let place: Place

  init(part: RowSheets.Part, _ source: any RowSource, _ place: Place) {
    self.part = part
    self.source = source
    self.place = place
  }

  func fill(_ values: inout Values) {
    values.text("rows-\(part.kind.rawValue)")
    values.text(Wording.caption(of: part.kind))
    values.records(groups)
  }

  private var groups: [MonitoringGroupView] {
    source.groups(of: part.kind, at: place).compactMap { group in
      guard let cut = part.cut else { return MonitoringGroupView(group: group, cut: nil, place: place) }
      return cut[group.anchor].map { MonitoringGroupView(group: group, cut: $0, place: place) }
    }
  }
}

/// Rows that stand behind one line of figures.
struct RowGroup {
  let anchor: String
  let heading: CrumbView
  let items: [Item]
  let tally: Tally
  /// The figures that pages print of the group.
  var figures = MonitoringFigure.allCases
}

/// One group: rows that stand behind one line of a table.
struct MonitoringGroupView: View {
  static let shape = Shape(
    "monitoring-group",
    [
      .text("anchor", "якорь"), .text("title", "название группы"), .text("link", "её страница"),
      .text("caption", "подпись таблицы"),
      .records("blocks", MonitoringBlockView.shape, "строки одного состояния"),
    ])

  let group: RowGroup
  /// Which of the rows stand here; nil for all.
  let cut: Range<Int>?
  let place: Place

  func fill(_ values: inout Values) {
    values.text(group.anchor)
    values.text(group.heading.title)
    values.text(group.heading.link)
    values.text("\(group.heading.title): строки по состояниям")
    values.records(blocks)
  }

  /// The states that occur, in an order in which every figure's rows follow each other.
  private var blocks: [MonitoringBlockView] {
    var places = [[Int]](repeating: [], count: MonitoringBlock.allCases.count)
    for (place, item) in group.items.enumerated() {
      for block in item.blocks { places[block.rawValue].append(place) }
    }
    let states = zip(MonitoringBlock.allCases, places).filter { !$0.1.isEmpty }
    let heads = heads(over: states.map(\.0))
    var views: [MonitoringBlockView] = []
    var start = 0
    for (block, places) in states {
      let rows = start..<start + places.count
      let shown = cut.map(rows.clamped) ?? rows
      start = rows.upperBound
      guard !shown.isEmpty else { continue }
      let begins = shown.lowerBound == rows.lowerBound
      views.append(
        MonitoringBlockView(
          heads: begins ? heads.filter { $0.block == block }.map(\.head) : [going], items: group.items,
          places: places[(shown.lowerBound - rows.lowerBound)..<(shown.upperBound - rows.lowerBound)],
          place: place))
    }
    return views
  }

  /// The figures, each with the state of its first rows.
  private func heads(over states: [MonitoringBlock]) -> [(block: MonitoringBlock, head: MonitoringHeadView)] {
    group.figures.compactMap { figure in
      guard figure.shown(in: group.tally) == figure,
        let block = states.first(where: figure.blocks.contains)
      else { return nil }
      return (
        block,
        MonitoringHeadView(
          anchor: group.anchor + "-" + figure.rawValue, text: figure.sentence(of: group.tally))
      )
    }
  }

  /// Over rows that began on the page before.
  private var going: MonitoringHeadView {
    MonitoringHeadView(anchor: "\(group.anchor)-more", text: "Продолжение: начало на предыдущей странице")
  }
}
