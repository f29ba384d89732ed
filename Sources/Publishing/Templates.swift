import Diagnostics
import Templating

/// The kinds of pages: one kind, one template, one view. The raw value is the template's name.
enum PageKind: String, CaseIterable, Sendable {
  case home
  case roadmaps
  case search
  case notfound
  case municipality
  case schools
  case school
  case parties
  case party
  case roadmap
  case activity
  case calendar
  case calendarMonth = "calendar-month"
  case calendarOwn = "calendar-own"
  case timeline
  case monitoring
  case monitoringPeriod = "monitoring-period"
  case monitoringRows = "monitoring-rows"
  case documents
  case changes
  case method
  case data

  /// What the kind's template is given.
  var shape: Shape {
    switch self {
    case .home: HomeView.shape
    case .roadmaps: RoadmapsView.shape
    case .search: SearchView.shape
    case .notfound: NotFoundView.shape
    case .municipality: MunicipalityView.shape
    case .schools: SchoolsView.shape
    case .school: SchoolView.shape
    case .parties: PartiesView.shape
    case .party: PartyView.shape
    case .roadmap: RoadmapView.shape
    case .activity: ActivityView.shape
    case .calendar: CalendarView.shape
    case .calendarMonth: CalendarMonthView.shape
    case .calendarOwn: CalendarOwnView.shape
    case .timeline: TimelineView.shape
    case .monitoring: MonitoringView.shape
    case .monitoringPeriod: MonitoringPeriodView.shape
    case .monitoringRows: MonitoringRowsView.shape
    case .documents: DocumentsView.shape
    case .changes: ChangesView.shape
    case .method: MethodView.shape
    case .data: DataView.shape
    }
  }
}

/// The templates of all kinds of pages, compiled.
public struct Templates: Sendable {
  private let compiled: [PageKind: Template]

  /// Compiles all templates; nil when there is something to mend in one of them.
  ///
  /// All are compiled before any is missed, so that one run shows everything there is to mend.
  public init?(compiling library: TemplateLibrary, findings: inout Findings) {
    var compiled: [PageKind: Template] = [:]
    for kind in PageKind.allCases {
      compiled[kind] = library.template(kind.rawValue, for: kind.shape, findings: &findings)
    }
    guard compiled.count == PageKind.allCases.count else { return nil }
    self.compiled = compiled
  }

  /// A page of this kind, made from its view when it is written.
  func page(_ kind: PageKind, at path: String, _ view: @escaping @Sendable (Place) -> some View) -> SiteFile {
    // Every kind was compiled above.
    guard let template = compiled[kind] else { preconditionFailure("no template of \(kind)") }
    return SiteFile(path: path) { output in
      template.render(view(Place(path)), into: &output)
    }
  }
}
