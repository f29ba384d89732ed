import Monitoring
import Templating

/// Schools × activities: what stands where, at one look.
struct MatrixView: View {
  static let shape = Shape(
    "matrix",
    [
      .flag("isShown", "есть что показать"), .text("caption", "подпись таблицы"),
      .records("columns", CrumbView.shape, "школы и муниципалитет"),
      .text("span", "сколько столбцов в таблице"),
      .records("sections", MatrixSectionView.shape, "мероприятия по разделам"),
      .records("legend", StatusView.shape, "состояния, которые встретились"),
    ])

  let scope: MonitoringScope
  let place: Place

  func fill(_ values: inout Values) {
    let columns = columns
    let activities = scope.report.activities
    let seen = Set(activities.flatMap { $0.lines.filter(\.isCounted).map(\.assessment.kind) })
    let legend = Assessment.Kind.allCases.filter(seen.contains).map {
      StatusView(kind: $0.rawValue, text: Wording.kind($0))
    }
    let hasSchools = columns.contains { $0 != nil }
    values.flag(hasSchools)
    values.text("Мероприятия и школы")
    values.records(columns) { scope.heading(of: .school($0), at: place) }
    values.text("\(columns.count + 1)")
    values.records(hasSchools ? sections(columns) : [])
    values.records(legend)
  }

  private func sections(_ columns: [School.ID?]) -> [MatrixSectionView] {
    scope.report.roadmap.sections.indices.compactMap { index in
      let rows = scope.report.activities(inSection: index).map {
        MatrixRowView(report: $0, columns: columns, scope: scope, place: place)
      }
      let title = scope.heading(of: .section(index), at: place).title
      return rows.isEmpty ? nil : MatrixSectionView(title: title, rows: rows)
    }
  }

  /// The schools that have a duty here, and the municipality when it has one.
  private var columns: [School.ID?] {
    scope.breakdown(by: .schools).groups.compactMap { group in
      guard case .school(let school) = group.subject else { return nil }
      return .some(school)
    }
  }
}

/// A section of the matrix.
struct MatrixSectionView: View {
  static let shape = Shape(
    "matrix-section",
    [.text("title", "раздел"), .records("rows", MatrixRowView.shape, "его мероприятия")])

  let title: String
  let rows: [MatrixRowView]

  func fill(_ values: inout Values) {
    values.text(title)
    values.records(rows)
  }
}

/// An activity of the matrix.
struct MatrixRowView: View {
  static let shape = Shape(
    "matrix-row",
    [
      .text("number", "номер"), .text("title", "мероприятие"), .text("link", "его страница"),
      .records("cells", MatrixCellView.shape, "состояния по школам"),
    ])

  let report: ActivityReport
  let columns: [School.ID?]
  let scope: MonitoringScope
  let place: Place

  func fill(_ values: inout Values) {
    let activity = report.activity
    let page = SitePath.activity(activity.id, of: scope.edition.roadmap.id, in: scope.municipality.id)
    let cells = columns.map { column in
      MatrixCellView(
        line: report.lines.first { $0.school == column },
        school: scope.heading(of: .school(column), at: place),
        scope: scope, place: place)
    }
    values.text(activity.number)
    values.text(activity.title)
    values.link(from: place, to: page)
    values.records(cells)
  }
}

/// One school's state in one activity.
struct MatrixCellView: View {
  static let shape = Shape(
    "matrix-cell",
    [
      .flag("isEmpty", "мероприятие её не касается"), .text("kind", "вид состояния латиницей"),
      .text("text", "состояние словами"), .text("note", "12 из 16 у повторяемого, иначе пусто"),
      .text("link", "строка на странице мероприятия"), .text("school", "школа"),
    ])

  let line: DutyLine?
  let school: CrumbView
  let scope: MonitoringScope
  let place: Place

  func fill(_ values: inout Values) {
    guard let line else {
      values.flag(true)
      for _ in 0..<4 { values.text("") }
      values.text(school.title)
      return
    }
    let status =
      line.isCounted ? StatusView(of: line) : StatusView(kind: "undated", text: "год вне периода плана")
    values.flag(false)
    values.text(status.kind)
    values.text(status.text)
    values.text(status.note)
    values.text(scope.edition.link(to: line, at: place))
    values.text(school.title)
  }
}
