import Diagnostics
import Monitoring

/// Whether another department's data will come to the same figures here as there.
enum PublicationChecks {
  /// Reports rules of judgement that differ between a publication's own site and this one.
  static func check(
    _ published: PublishedMunicipality, against settings: SiteSettings, findings: inout FileFindings
  ) {
    var differences: [String] = []
    if let horizon = published.horizon, horizon != settings.horizon {
      differences.append("горизонт там \(horizon), здесь \(settings.horizon)")
    }
    if let rule = published.dayOffRule, rule != settings.dayOffRule {
      differences.append("нерабочий срок там и здесь оценивают по-разному")
    }
    guard !differences.isEmpty else { return }
    findings.warning(
      "data-rules-differ", at: .file,
      "ведомство, которое опубликовало данные, считает по другим правилам: \(differences.joined(separator: "; "))",
      remedy: "числа здесь и на его сайте могут разойтись; договоритесь об одних настройках site.md")
  }
}
