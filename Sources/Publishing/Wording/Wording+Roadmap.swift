import Monitoring

extension Wording {
  /// An act as texts cite it: `№ 7-о от 6 февраля 2023`.
  static func act(_ act: Act) -> String {
    let number = act.number.isEmpty ? "" : "№\(bound)\(act.number)"
    guard let date = act.date else { return number }
    return number.isEmpty ? "от \(Wording.date(date))" : "\(number) от \(Wording.date(date))"
  }

  static func state(_ state: RoadmapReport.State) -> String {
    switch state {
    case .notStarted: "ещё не начата"
    case .running: "идёт"
    case .finished: "завершена"
    }
  }
}
