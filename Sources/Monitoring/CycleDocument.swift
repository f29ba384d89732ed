/// A document of the management cycle that a region checks.
public struct CycleDocument: Hashable, Sendable {
  /// The stages, in the order of the cycle.
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    case goals = "цели"
    case measures = "показатели"
    case methods = "методы сбора"
    case monitoring = "мониторинг"
    case analysis = "анализ"
    case recommendations = "адресные рекомендации"
    case actions = "меры"
    case decisions = "управленческие решения"
    case effect = "эффективность"
  }

  /// The stage it belongs to.
  public let stage: Stage
  /// Its name.
  public let title: String
  /// Where it stands.
  public let target: LinkTarget
  /// Where it is written.
  public let origin: Origin

  /// A document.
  public init(stage: Stage, title: String, target: LinkTarget, origin: Origin) {
    self.stage = stage
    self.title = title
    self.target = target
    self.origin = origin
  }
}
