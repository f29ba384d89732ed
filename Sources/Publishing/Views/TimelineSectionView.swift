import Monitoring
import Schedules
import Templating

/// A section of the timeline with its rows.
struct TimelineSectionView: View {
  static let shape = Shape(
    "timelineSection",
    [
      .text("number", "номер раздела"), .text("title", "название раздела"),
      .flag("hasTitle", "название есть"), .text("y", "базовая линия названия"),
      .text("top", "верх раздела"), .text("width", "ширина рисунка"),
      .records("rows", TimelineRowView.shape, "мероприятия"),
    ])

  let section: Roadmap.Section
  let top: Double
  let rows: [TimelineRowView]
  let width: Double

  func fill(_ values: inout Values) {
    let titled = !section.title.isEmpty
    let start = top + (titled ? TimelineView.sectionHeight : 0)
    let placed = rows.enumerated().map { index, row in
      var row = row
      row.top = start + Double(index) * TimelineView.rowHeight
      return row
    }
    values.text(section.number)
    values.text(section.title)
    values.flag(titled)
    values.text(Wording.coordinate(top + TimelineView.sectionHeight - 10))
    values.text(Wording.coordinate(top))
    values.text(Wording.coordinate(width))
    values.records(placed)
  }
}
