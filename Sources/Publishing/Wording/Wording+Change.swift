import Monitoring

extension Wording {
  /// What a kind of change is called at the head of its list.
  static func change(_ kind: Change.Kind) -> String {
    switch kind {
    case .fulfilled: "выполнено в срок"
    case .fulfilledLate: "выполнено с опозданием"
    case .overdue: "просрочено"
    case .noReport: "нет отчёта"
    case .notFulfilled: "не выполнено"
    case .reopened: "снова не выполнено"
    case .moved: "срок перенесён"
    case .corrected: "запись исправлена"
    case .cancelled: "отменено"
    }
  }
}
