/// The ten risk factors of the «500+» method, by their codes in ФИОКО's catalogue.
public enum RiskFactor: Int, Hashable, Sendable, CaseIterable {
  case equipment = 1
  case staffShortage
  case teacherCompetence
  case specialNeeds
  case languageBarriers
  case motivation
  case schoolClimate
  case discipline
  case learningFailure
  case parentInvolvement

  /// The factor's name.
  public var title: String {
    switch self {
    case .equipment: "Низкий уровень оснащения школы"
    case .staffShortage: "Дефицит педагогических кадров"
    case .teacherCompetence:
      "Недостаточная предметная и методическая компетентность педагогических работников"
    case .specialNeeds: "Высокая доля обучающихся с ОВЗ"
    case .languageBarriers: "Низкое качество преодоления языковых и культурных барьеров"
    case .motivation: "Низкая учебная мотивация обучающихся"
    case .schoolClimate: "Пониженный уровень качества школьной образовательной и воспитательной среды"
    case .discipline: "Низкий уровень дисциплины в классе"
    case .learningFailure: "Высокая доля обучающихся с рисками учебной неуспешности"
    case .parentInvolvement: "Низкий уровень вовлечённости родителей"
    }
  }
}
