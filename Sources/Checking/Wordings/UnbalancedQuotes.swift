import Diagnostics
import Monitoring

/// Quotation marks that are opened and not closed: «ОГАУ «Институт развития образования».
enum UnbalancedQuotes: WordingRule {
  static let id = "unbalanced-quotes"
  static let severity = Diagnostic.Severity.notice
  static let summary = "Кавычка открыта и не закрыта."

  static func findings(in plan: Plan) -> [Diagnostic] {
    let parties = plan.municipality.parties.filter { $0.origin.path == plan.roadmap.origin.path }
    let texts = plan.tableTexts + parties.map { PublishedText(text: $0.fullName, origin: $0.origin) }
    return texts.compactMap { published in
      fault(in: published.text).map {
        finding(at: published.origin, $0.message, remedy: $0.remedy, words: $0.words)
      }
    }
  }

  static func fault(in text: String) -> WordingFault? {
    var (opened, closed, straight) = (0, 0, 0)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "«": opened += 1
      case "»": closed += 1
      case "\"": straight += 1
      default: break
      }
    }
    guard opened != closed || straight % 2 != 0 else { return nil }
    let saying = opened > closed ? "не закрыта" : opened < closed ? "не открыта" : "без пары"
    return WordingFault(
      message: "В \(text.quoted) кавычка \(saying)",
      remedy: "поставьте парную кавычку; вложенным кавычкам нужны обе закрывающие", words: text)
  }
}
