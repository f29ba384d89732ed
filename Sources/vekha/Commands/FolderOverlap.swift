import ArgumentParser

/// Refuses an output folder that would swallow what it is made from.
enum FolderOverlap {
  /// Throws when one of the folders lies in another.
  static func refuse(output: String, inputs: [String]) throws {
    guard !output.isEmpty else { throw ValidationError("Имя папки не может быть пустым.") }
    let target = Disk.resolved(output) ?? output
    for input in inputs {
      guard let source = Disk.resolved(input) else { continue }
      if target == source || isInside(target, source) || isInside(source, target) {
        throw ValidationError("Папка «\(output)» и папка «\(input)» лежат одна в другой; выберите другую --output.")
      }
    }
    if let here = Disk.resolved("."), target != here, isInside(here, target) {
      throw ValidationError("Рабочая папка лежит в «\(output)»; выберите другую --output.")
    }
  }

  private static func isInside(_ path: String, _ folder: String) -> Bool {
    folder == "/" || path.hasPrefix(folder + "/")
  }
}
