import Diagnostics
import Monitoring

/// A text that is about to be published, with its place.
struct PublishedText {
  let text: String
  let origin: Origin
}

extension Roadmap {
  /// The titles, deadlines and results of its sections and activities.
  var tableTexts: [PublishedText] {
    sections.flatMap { section in
      [PublishedText(text: section.title, origin: section.origin)]
        + section.activities.flatMap { activity in
          [
            PublishedText(text: activity.title, origin: activity.origin),
            PublishedText(text: activity.schedule.phrase, origin: activity.scheduleOrigin),
            PublishedText(text: activity.result.plain, origin: activity.origin),
            PublishedText(text: activity.form, origin: activity.origin),
          ]
        }
    }.filter { !$0.text.isEmpty }
  }
}

extension Plan {
  /// Everything of the roadmap that a page shows.
  var allTexts: [PublishedText] {
    let bodies = roadmap.sections.flatMap { section in
      [PublishedText(text: section.body.plain, origin: section.origin)]
        + section.activities.map { PublishedText(text: $0.body.plain, origin: $0.origin) }
    }
    let documents = roadmap.documents.map { PublishedText(text: $0.title, origin: $0.origin) }
    let own = [roadmap.title, roadmap.body.plain].map { PublishedText(text: $0, origin: roadmap.origin) }
    return (own + tableTexts + bodies + documents).filter { !$0.text.isEmpty }
  }
}

/// A rule that looks at one text at a time, of all that pages show.
protocol PublishedTextRule: Rule {
  static func findings(in text: PublishedText) -> [Diagnostic]
}

extension PublishedTextRule {
  static func findings(in content: Content) -> [Diagnostic] {
    findings(in: content.publishedTexts(of: Array(content.plans)))
  }

  static func findings(in texts: [PublishedText]) -> [Diagnostic] {
    // By place, since what is handed on by a loop is copied.
    texts.indices.flatMap { findings(in: texts[$0]) }
  }
}

/// A rule about the wording of a roadmap's table.
protocol WordingRule: RoadmapRule {
  /// What is said of a text, and what would be right; nil when it is in order.
  static func fault(in text: String) -> WordingFault?
}

/// What is said of a text, what would be right, and the words concerned.
struct WordingFault {
  let message: String
  let remedy: String
  let words: String
}

extension WordingRule {
  static func findings(in plan: Plan) -> [Diagnostic] {
    plan.tableTexts.compactMap { published in
      fault(in: published.text).map {
        finding(at: published.origin, $0.message, remedy: $0.remedy, words: $0.words)
      }
    }
  }
}
