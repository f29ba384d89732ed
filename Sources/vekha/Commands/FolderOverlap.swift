import ArgumentParser

/// Refuses an output folder that would swallow what it is made from.
enum FolderOverlap {
  /// Throws when one of the folders lies in another.
  static func refuse(output: String, inputs: [String]) throws {
    guard !output.isEmpty else { throw ValidationError("Имя папки не может быть пустым.") }
    let target = place(of: output)
    for input in inputs {
      guard let source = Disk.resolved(input) else { continue }
      if target == source || isInside(target, source) || isInside(source, target) {
        throw ValidationError(
          "Папка «\(output)» и папка «\(input)» лежат одна в другой; выберите другую --output.")
      }
    }
    if let here = Disk.resolved("."), target != here, isInside(here, target) {
      throw ValidationError("Рабочая папка лежит в «\(output)»; выберите другую --output.")
    }
  }

  /// Where a folder is, or will be when it is made.
  private static func place(of path: String) -> String {
    if let place = Disk.resolved(path) { return place }
    let parts = path.split(separator: "/")
    let above =
      path.hasPrefix("/")
      ? "/" + parts.dropLast().joined(separator: "/") : parts.dropLast().joined(separator: "/")
    guard let last = parts.last else { return path }
    return place(of: above.isEmpty ? "." : above) + "/" + last
  }

  private static func isInside(_ path: String, _ folder: String) -> Bool {
    folder == "/" || path.hasPrefix(folder + "/")
  }
}
