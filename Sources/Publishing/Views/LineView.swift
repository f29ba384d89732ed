import Monitoring
import Schedules
import Templating

/// One school's, or the municipality's, occurrences of an activity.
struct LineView: View {
  static let shape = Shape(
    "line",
    [
      .text("anchor", "якорь"), .record("status", StatusView.shape, "состояние"),
      .records("occurrences", OccurrenceView.shape, "сроки; у мероприятия без даты одна строка"),
    ])

  let duty: Duty
  let edition: RoadmapEdition
  let place: Place

  func fill(_ values: inout Values) {
    values.text(duty.anchor)
    values.record(StatusView(of: duty.line))
    values.records(occurrences)
  }

  private var occurrences: [OccurrenceView] {
    guard !duty.line.occurrences.isEmpty else {
      return [row(1, nil, said: duty.line.undatedStatements, span: 1)]
    }
    let count = duty.line.occurrences.count
    return duty.line.occurrences.enumerated().map { place, occurrence in
      row(place + 1, occurrence, said: occurrence.statements, span: place == 0 ? count : 0)
    }
  }

  private func row(
    _ number: Int, _ occurrence: AssessedOccurrence?, said: [AttributedStatement], span: Int
  ) -> OccurrenceView {
    OccurrenceView(
      anchor: "\(duty.anchor)-\(number)", occurrence: occurrence,
      statement: occurrence?.fulfilment ?? said.last { $0.correctedBy == nil }?.statement,
      assessment: occurrence?.assessment ?? duty.line.assessment, school: school, span: span,
      masthead: edition.masthead, place: place)
  }

  private var school: CrumbView? {
    duty.line.school.map {
      CrumbView(
        title: edition.municipality.shortName(of: $0),
        link: place.link(to: SitePath.school($0, in: edition.municipality.id)))
    }
  }
}

/// One dated duty, or the only row of an undated one.
struct OccurrenceView: View {
  static let shape = Shape(
    "occurrence",
    [
      .text("anchor", "якорь"),
      .text("school", "школа, только в первой её строке; пусто для муниципалитета"),
      .text("schoolLink", "страница школы"), .text("span", "сколько строк у школы"),
      .text("label", "этап; пусто, если его нет"), .text("due", "срок: до 10 февраля 2023, пятница"),
      .text("dueISO", "срок: 2023-02-10; пусто без даты"), .text("opens", "с какого дня: 1 февраля 2023"),
      .text("dayOff", "предупреждение, если срок выпал на выходной"),
      .text("moved", "перенос: прежний срок и причина; пусто без переноса"),
      .text("fulfilled", "когда выполнено; пусто, если не выполнено"),
      .text("fulfilledISO", "тот же день: 2023-02-10"),
      .record("status", StatusView.shape, "состояние"),
      .text("author", "кто сообщил; пусто, если записей нет"), .text("recordLink", "запись в рассказе ниже"),
      .records("evidence", CrumbView.shape, "подтверждения"), .flag("hasEvidence", "подтверждения есть"),
      .flag("isByMunicipality", "известно только со слов муниципалитета"),
      .flag("isOutsidePeriod", "напечатанный год лежит вне периода плана"),
    ])

  let anchor: String
  let occurrence: AssessedOccurrence?
  let statement: Statement?
  let assessment: Assessment
  let school: CrumbView?
  let span: Int
  let masthead: Masthead
  let place: Place

  func fill(_ values: inout Values) {
    let isFirst = span > 0
    let evidence = statement?.evidence ?? []
    values.text(anchor)
    values.text(isFirst ? school?.title ?? "" : "")
    values.text(isFirst ? school?.link ?? "" : "")
    values.text("\(span)")
    values.text(occurrence?.deadline.current.label ?? "")
    values.deadline(occurrence?.due, none: "без даты")
    values.text(occurrence?.due.iso ?? "")
    values.date(occurrence?.deadline.current.opens)
    values.text(dayOff)
    values.text(occurrence?.moves.map(Wording.move).joined(separator: "; ") ?? "")
    values.date(occurrence?.fulfilledOn)
    values.text(occurrence?.fulfilledOn?.iso ?? "")
    values.record(StatusView(assessment))
    values.text(author)
    values.text(statement.map { "#\($0.anchor)" } ?? "")
    values.records(evidence) { [place] in CrumbView($0, at: place) }
    values.flag(!evidence.isEmpty)
    values.flag(occurrence?.isByMunicipality ?? false)
    values.flag(occurrence.map { !$0.isCounted } ?? false)
  }

  private var author: String {
    guard let statement else { return "" }
    return statement.author.isEmpty ? "запись от \(Wording.date(statement.date))" : statement.author
  }

  private var dayOff: String {
    guard let occurrence, occurrence.isPrintedDay,
      masthead.judgement.calendar.isDayOff(occurrence.namedDay)
    else { return "" }
    let name = WorkCalendar.holidayName(occurrence.namedDay)
    let day = "\(Wording.date(occurrence.namedDay)) — выходной день\(name.map { " (\($0))" } ?? "")"
    guard occurrence.due != occurrence.namedDay else { return day }
    return "\(day), учитывается \(Wording.date(occurrence.due))"
  }
}

extension CrumbView {
  /// A document as a link; without an address it is only named.
  init(_ evidence: Evidence, at place: Place) {
    let link =
      switch evidence.target {
      case .file(let path): place.link(to: path)
      case .web(let address): address
      case .none: ""
      }
    self.init(title: evidence.title, link: link)
  }
}

extension Wording {
  /// A move of a deadline: from which day, by what or why.
  static func move(_ move: AssessedOccurrence.Move) -> String {
    let by =
      move.act.isEmpty ? (move.reason.isEmpty ? "" : ": \(move.reason)") : " приказом №\(bound)\(move.act)"
    return "перенесено с \(date(move.from)) на \(date(move.to))\(by)"
  }
}
