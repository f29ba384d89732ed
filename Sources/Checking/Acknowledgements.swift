import Diagnostics
import Monitoring

/// The findings that authors know of and keep: `учтено: [id — почему]`, each for its whole file.
struct Acknowledgements {
  /// What an acknowledgement answers: all findings of a kind in a file.
  struct Answer: Hashable {
    let path: String
    let finding: String
  }

  private let written: [Acknowledgement]
  private let answers: Set<Answer>

  /// The acknowledgements of all files.
  init(in content: Content) {
    written = content.acknowledgements
    answers = Set(written.map { Answer(path: $0.origin.path, finding: $0.finding) })
  }
}

extension Acknowledgements {
  /// Whether a finding is acknowledged in its file; what has to be mended never is.
  func answer(_ finding: Diagnostic) -> Answer? {
    guard finding.severity < .error else { return nil }
    let answer = Answer(path: finding.location.path, finding: finding.id)
    return answers.contains(answer) ? answer : nil
  }

  /// Known ids that were acknowledged and not found, and ids that are nearly known.
  ///
  /// Other ids belong to what only a person sees when comparing the plan with its order; they are let be.
  func unused(answered: Set<Answer>) -> [Diagnostic] {
    let ids = Acknowledgements.knownIDs
    return written.compactMap { acknowledgement in
      let name = acknowledgement.finding
      if ids.contains(name) {
        let isUsed = answered.contains(Answer(path: acknowledgement.origin.path, finding: name))
        return isUsed
          ? nil
          : finding(
            acknowledgement, "«\(name)» учтено, но в этом файле такой находки нет",
            "удалите строку; о том, что видно только в приказе, напишите в тексте карты")
      }
      let nearest = ids.filter { EditDistance.between($0, name, atMost: 2) != nil }.min()
      return nearest.map {
        finding(acknowledgement, "Находки «\(name)» не бывает", "вы имели в виду «\($0)»?")
      }
    }
  }

  /// What can be acknowledged before the content is judged: the linter's findings, and the reader's milder ones.
  static let knownIDs = Set(Linter.rules.map { $0.id }).union(ofReading)

  /// Warnings and notices of reading.
  static let ofReading: Set<String> = [
    "audience-not-said", "broken-link", "evidence-missing", "hidden-character", "internal-shown",
    "missing-deadline", "raw-html", "refused-link", "refused-picture", "school-not-said",
    "school-without-duty", "text-before-heading", "unnumbered-activity", "unread-deadline",
  ]

  /// The id of an acknowledgement that answers nothing.
  static let unusedID = "acknowledgement-unused"

  private func finding(_ acknowledgement: Acknowledgement, _ message: String, _ remedy: String) -> Diagnostic
  {
    let origin = acknowledgement.origin
    let location = SourceLocation(
      path: origin.path, line: origin.line, column: origin.column, length: origin.length)
    return Diagnostic(.notice, Acknowledgements.unusedID, at: location, message, remedy: remedy)
  }
}
