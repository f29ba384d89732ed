import Monitoring
import Schedules
import Templating

/// The rows behind the figures of a monitoring page, group by group and state by state.
struct MonitoringRowsView: View {
  static let shape = Shape(
    "monitoring-rows",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("title", "заголовок"),
      .text("monitoring", "чьи это строки: название страницы мониторинга"),
      .text("monitoringLink", "эта страница"),
      .records("tables", MonitoringGroupsView.shape, "строки каждой таблицы"),
    ])

  let scope: MonitoringScope
  let kinds: [Breakdown.Kind]
  let place: Place

  var values: [Value] {
    let title = scope.period.map { "Строки за \(Wording.during($0))" } ?? "Строки мониторинга"
    let monitoring = scope.period.map { "Мониторинг за \(Wording.during($0))" } ?? "Мониторинг"
    let frame = scope.edition.frame(
      title, kind: .monitoringRows, at: place,
      description: "Мероприятия за каждым числом мониторинга, со ссылками на записи и подтверждения.",
      sources: [scope.edition.roadmap.origin],
      above: [CrumbView(title: monitoring, link: place.link(to: scope.path))])
    return [
      .record(frame.record), .text(title), .text(monitoring), .text(place.link(to: scope.path)),
      .records(kinds.map { MonitoringGroupsView(kind: $0, scope: scope, place: place).record }),
    ]
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

  let kind: Breakdown.Kind
  let scope: MonitoringScope
  let place: Place

  var values: [Value] {
    [
      .text("rows-\(kind.rawValue)"), .text(Wording.caption(of: kind)),
      .records(
        scope.breakdown(by: kind).groups.map {
          MonitoringGroupView(group: $0, scope: scope, place: place).record
        }),
    ]
  }
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

  let group: Breakdown.Group
  let scope: MonitoringScope
  let place: Place

  var values: [Value] {
    let heading = scope.heading(of: group.subject, at: place)
    return [
      .text(group.subject.anchor), .text(heading.title), .text(heading.link),
      .text("\(heading.title): строки по состояниям"), .records(blocks.map(\.record)),
    ]
  }

  /// The states that occur, in an order in which every figure's rows follow each other.
  private var blocks: [MonitoringBlockView] {
    let tally = group.tally
    let states = MonitoringBlock.allCases.map { block in (block, group.rows.filter { block.holds($0) }) }
      .filter { !$0.1.isEmpty }
    return states.map { block, rows in
      let figures = MonitoringFigure.allCases.filter { figure in
        states.first { figure.blocks.contains($0.0) }?.0 == block
      }
      return MonitoringBlockView(
        heads: figures.map {
          MonitoringHeadView(anchor: "\(group.subject.anchor)-\($0.rawValue)", text: $0.sentence(of: tally))
        } + (block == .outside ? [MonitoringHeadView.outside(rows.count, in: group.subject)] : []),
        rows: rows.map { MonitoringRowView(row: $0, scope: scope, place: place) })
    }
  }
}
