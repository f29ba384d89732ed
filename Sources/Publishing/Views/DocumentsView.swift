import Monitoring
import Templating

/// The management cycle of a roadmap: what is published at each stage, and what is missing.
struct DocumentsView: View {
  static let shape = Shape(
    "documents",
    [
      .record("frame", FrameView.shape, "рамка страницы"), .text("title", "дорожная карта"),
      .text("municipality", "район"), .text("summary", "главная фраза"),
      .records("stages", StageView.shape, "этапы цикла по порядку"),
    ])

  let edition: RoadmapEdition
  let place: Place

  func fill(_ values: inout Values) {
    let documents = edition.roadmap.documents
    let stages = CycleDocument.Stage.allCases.enumerated().map { number, stage in
      StageView(
        number: number + 1, stage: stage, documents: documents.filter { $0.stage == stage },
        own: own(of: stage), place: place)
    }
    let frame = edition.frame(
      "Документы: \(edition.roadmap.title)", kind: .documents, at: place,
      description: "Документы управленческого цикла по этапам: что опубликовано и чего нет.",
      sources: [edition.roadmap.origin])
    values.record(frame)
    values.text(edition.roadmap.title)
    values.text(edition.municipality.name)
    values.text(Wording.documents(stages))
    values.records(stages)
  }

  /// The page of this site that belongs to a stage, beside the documents.
  private func own(of stage: CycleDocument.Stage) -> CrumbView? {
    let (roadmap, id) = (edition.roadmap.id, edition.municipality.id)
    switch stage {
    case .actions:
      return CrumbView(
        title: "Мероприятия дорожной карты", link: place.link(to: SitePath.roadmap(roadmap, in: id)))
    case .monitoring:
      return CrumbView(
        title: "Мониторинг дорожной карты", link: place.link(to: SitePath.monitoring(of: roadmap, in: id)))
    case .goals, .measures, .methods, .analysis, .recommendations, .decisions, .effect: return nil
    }
  }
}

/// A stage of the management cycle.
struct StageView: View {
  static let shape = Shape(
    "stage",
    [
      .text("anchor", "постоянный якорь этапа"), .text("number", "номер"), .text("title", "этап"),
      .records("documents", CrumbView.shape, "опубликованные документы"),
      .flag("hasDocuments", "документы есть"), .text("own", "страница этого сайта; пусто без неё"),
      .text("ownLink", "ссылка на неё"),
    ])

  let number: Int
  let stage: CycleDocument.Stage
  let documents: [CycleDocument]
  let own: CrumbView?
  let place: Place

  /// Whether nothing is published for the stage.
  var isGap: Bool { documents.isEmpty }

  var title: String { Wording.capitalized(stage.rawValue) }

  func fill(_ values: inout Values) {
    values.text(anchor)
    values.text("\(number)")
    values.text(title)
    values.records(documents) { document in
      CrumbView(Evidence(title: document.title, target: document.target), at: place)
    }
    values.flag(!documents.isEmpty)
    values.text(own?.title ?? "")
    values.text(own?.link ?? "")
  }

  /// The anchor, which no new wording may change: reports to the region cite it.
  private var anchor: String {
    switch stage {
    case .goals: "goals"
    case .measures: "measures"
    case .methods: "methods"
    case .monitoring: "monitoring"
    case .analysis: "analysis"
    case .recommendations: "recommendations"
    case .actions: "actions"
    case .decisions: "decisions"
    case .effect: "effect"
    }
  }
}

extension Wording {
  /// How much of the management cycle is published.
  static func documents(_ stages: [StageView]) -> String {
    let gaps = stages.filter(\.isGap)
    guard !gaps.isEmpty else { return "Документы опубликованы по всем этапам управленческого цикла." }
    guard gaps.count < stages.count else {
      return "Документы управленческого цикла ещё не опубликованы ни по одному этапу."
    }
    let names = gaps.map(\.stage.rawValue).joined(separator: ", ")
    return
      "Документы опубликованы по \(number(stages.count - gaps.count)) из\(bound)\(number(stages.count)) этапов управленческого цикла. Нет документов: \(names)."
  }
}
