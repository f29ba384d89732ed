import Monitoring

/// Which municipalities a build makes, and which are left as they stand.
struct BuildShare: Sendable {
  /// Those that are read and made.
  private(set) var making: [Survey.Folder] = []
  /// Those of which nothing has changed since the last build, or that nobody asked for.
  let standing: [Municipality.ID: MunicipalityAccount]
  /// Those that will be on no page: one municipality was asked for, and no build knows these.
  private(set) var missing: [Survey.Folder] = []

  private let only: Municipality.ID?
  private let survey: Survey

  /// All municipalities, or only one.
  init(of survey: Survey, only: Municipality.ID?, over stamp: BuildStamp?) {
    self.only = only
    self.survey = survey
    standing = stamp?.standing(in: survey, besides: only) ?? [:]
    for folder in survey.municipalities where standing[folder.id] == nil {
      if only == nil || folder.id == only { making.append(folder) } else { missing.append(folder) }
    }
  }

  /// Why the one that was asked for cannot be built alone; nil when it can.
  func refusal(over publication: Publication?) -> String? {
    guard let only else { return nil }
    guard survey.municipalities.contains(where: { $0.id == only }) else {
      let known = survey.municipalities.prefix(20).map(\.id.text.shown).joined(separator: ", ")
      return "Муниципалитета «\(only.text.shown)» в «\(survey.folders.content)» нет. Есть: \(known)."
    }
    // Pages that nobody knows the figures of must neither vanish nor stand beside a first page without them.
    guard let other = missing.first(where: { publication?.has(filesIn: $0.id.slug) ?? false }) else {
      return nil
    }
    return
      "Один муниципалитет сейчас не собрать: «\(other.id.text.shown)» собран с другими настройками, шаблонами или"
      + " датой, либо сведения о прошлой сборке удалены. Соберите сайт целиком: vekha build"
  }
  /// What the authors should hear when it was done; nil when nothing is left out.
  var remark: String? {
    guard !missing.isEmpty else { return nil }
    let others = counted(missing.count, "района", "районов", "районов")
    return "На сайте нет ещё \(others): собирался только один. Все соберёт «vekha build»."
  }
}
