/// A municipality: one folder of the content.
public struct Municipality: Hashable, Sendable {
  /// A municipality's id: its folder's name.
  public typealias ID = Identifier<Municipality>

  /// The id.
  public let id: ID
  /// The full name.
  public var name: String
  /// The name for lists and breadcrumbs.
  public var shortName: String
  /// The region; may be empty.
  public var region = ""
  /// The education authority.
  public var authority = ""
  /// The municipal coordinator.
  public var coordinator: Official?
  /// How to reach the authority; may be empty.
  public var contacts = ""
  /// The authority's site; may be empty.
  public var website = ""
  /// The text of its page.
  public var body = RichText.empty
  /// The responsible parties in the order of their definition, undefined ones as they are first named.
  public var parties: [ResponsibleParty] = []
  /// The schools by id.
  public var schools: [School] = []
  /// The roadmaps by id.
  public var roadmaps: [Roadmap] = []
  /// All statements in the order of rule 12.
  public var statements: [Statement] = []
  /// The closed periods, oldest first.
  public var reports: [PeriodReport] = []
  /// The other department's publication it was read from; nil for one that is written here.
  public var publication: Publication?
  /// Where it is written.
  public let origin: Origin

  /// A municipality of which only the name is known.
  public init(id: ID, name: String, origin: Origin) {
    self.id = id
    self.name = name
    self.shortName = name
    self.origin = origin
  }
}

extension Municipality {
  /// The school with this id.
  public func school(_ id: School.ID) -> School? { schools.first { $0.id == id } }

  /// What lists call the school with this id; its id when there is no such school.
  public func shortName(of school: School.ID) -> String {
    // A school is not copied for its name alone.
    schools.firstIndex { $0.id == school }.map { schools[$0].shortName } ?? school.text
  }

  /// The roadmap with this id.
  public func roadmap(_ id: Roadmap.ID) -> Roadmap? { roadmaps.first { $0.id == id } }

  /// The party with this short name.
  public func party(_ id: ResponsibleParty.ID) -> ResponsibleParty? { parties.first { $0.id == id } }
}
