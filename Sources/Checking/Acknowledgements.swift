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

  /// The acknowledgements of all roadmaps.
  init(in content: Content) {
    written = content.municipalities.flatMap { $0.roadmaps.flatMap(\.acknowledgements) }
    answers = Set(written.map { Answer(path: $0.origin.path, finding: $0.finding) })
  }
}

extension Acknowledgements {
  /// Whether findings of this kind in this file are acknowledged.
  func contains(_ answer: Answer) -> Bool { answers.contains(answer) }

  /// The linter's ids that were acknowledged and not found, and ids that are nearly the linter's.
  ///
  /// Other ids belong to what only a person sees when comparing the plan with its order; they are let be.
  func unused(answered: Set<Answer>) -> [Diagnostic] {
    let ids = Set(Linter.rules.map { $0.id })
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
