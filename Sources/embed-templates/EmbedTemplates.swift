import Foundation

/// Writes a Swift file that holds the texts of a folder: `embed-templates FOLDER OUTPUT`.
@main
struct EmbedTemplates {
  static func main() throws {
    let folder = CommandLine.arguments[1]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter(isMeant).sorted()
    var code = """
      /// The templates that the program carries, by path; made from `templates/` when it is built.
      let builtInTemplates: [(path: String, text: StaticString)] = [

      """
    for path in paths {
      var isFolder: ObjCBool = false
      let place = folder + "/" + path
      guard FileManager.default.fileExists(atPath: place, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      code += "  (\(quoted(path)), \(quoted(try String(contentsOfFile: place, encoding: .utf8)))),\n"
    }
    try (code + "]\n").write(toFile: CommandLine.arguments[2], atomically: true, encoding: .utf8)
  }

  /// Hidden files and the manual are no templates.
  private static func isMeant(_ path: String) -> Bool {
    path != "README.md" && !path.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        quoted += "\\u{\(String(scalar.value, radix: 16))}"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
