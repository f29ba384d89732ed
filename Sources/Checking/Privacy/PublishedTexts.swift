import Monitoring

extension Content {
  /// Every text that pages show, with its place; the department's own contacts are not among them.
  func publishedTexts(of plans: [Plan]) -> [PublishedText] {
    let home = PublishedText(text: settings.body.plain, origin: Origin(path: "site.md", line: 0))
    var texts = [home].filter { !$0.text.isEmpty }
    for plan in plans { texts += plan.allTexts }
    for municipality in municipalities { texts += municipality.publishedTexts.filter { !$0.text.isEmpty } }
    return texts
  }
}

extension Municipality {
  /// The texts of the municipality's own file, its schools, records and reports.
  fileprivate var publishedTexts: [PublishedText] {
    let reports = reports.flatMap { report in
      [report.body.plain, report.author].map { PublishedText(text: $0, origin: report.origin) }
    }
    let words = [name, authority, coordinator?.name ?? "", coordinator?.role ?? "", body.plain]
    return words.map { PublishedText(text: $0, origin: origin) }
      + parties.map { PublishedText(text: $0.fullName, origin: $0.origin) }
      + schools.flatMap(\.publishedTexts)
      + statements.flatMap(\.publishedTexts) + reports
  }
}

extension School {
  fileprivate var publishedTexts: [PublishedText] {
    let officials = [director, coordinator, curator].compactMap { $0 }.flatMap { [$0.name, $0.role] }
    let lists = memberships.map(\.group) + indicators.map(\.name)
    return ([name, shortName, address, body.plain] + officials + lists).map {
      PublishedText(text: $0, origin: origin)
    }
  }
}

extension Statement {
  fileprivate var publishedTexts: [PublishedText] {
    let own = [author, reason, body.plain]
    let words = evidence.isEmpty ? own : own + evidence.map(\.title)
    return words.compactMap { $0.isEmpty ? nil : PublishedText(text: $0, origin: origin) }
  }
}
