extension YamlRefusal {
  /// libyaml's fault in an author's words, with the remedy that its line suggests.
  init(_ fault: YamlFault, in head: SourceText, place: Place) {
    let line = String(decoding: head.line(fault.mark.line + 1), as: UTF8.self)
    let before = String(decoding: head.line(fault.mark.line), as: UTF8.self)
    self =
      YamlRefusal.colonWithoutSpace(in: line, place) ?? YamlRefusal.colonWithoutSpace(in: before, place.above)
      ?? YamlRefusal.secondColon(fault, in: line, place) ?? YamlRefusal.specialSign(fault, in: line, place)
      ?? YamlRefusal.unclosed(fault, place)
      ?? YamlRefusal(
        id: "front-matter-form", place: place,
        message: "эту строку шапки не удаётся прочитать: «\(line.trimmed.shortened)»",
        remedy: "каждая строка имеет вид «ключ: значение»; текст с особыми знаками берут в кавычки")
  }

  private static func colonWithoutSpace(in line: String, _ place: Place) -> YamlRefusal? {
    let text = line.trimmed
    guard let colon = text.firstIndex(of: ":"), !text.contains(": "), colon != text.startIndex else {
      return nil
    }
    let after = text.index(after: colon)
    let key = text[..<colon]
    guard after < text.endIndex, !text[after...].hasPrefix("//"), key.allSatisfy({ $0.isLetter || $0 == " " })
    else { return nil }
    return YamlRefusal(
      id: "front-matter-colon", place: place, message: "после двоеточия нет пробела: «\(text.shortened)»",
      remedy: "напишите «\(key): \(text[after...].trimmed.shortened)»")
  }

  private static func secondColon(_ fault: YamlFault, in line: String, _ place: Place) -> YamlRefusal? {
    guard fault.problem.contains("mapping values are not allowed") else { return nil }
    return YamlRefusal(
      id: "front-matter-colon", place: place,
      message: "в строке второе двоеточие с пробелом: «\(line.trimmed.shortened)»",
      remedy: "возьмите всё значение в кавычки: ключ: \"…\"")
  }

  private static func specialSign(_ fault: YamlFault, in line: String, _ place: Place) -> YamlRefusal? {
    guard fault.problem.contains("cannot start any token") || fault.problem.contains("while scanning") else {
      return nil
    }
    let sign = line.unicodeScalars.dropFirst(max(0, place.column - 1)).first.map(String.init) ?? ""
    return YamlRefusal(
      id: "front-matter-sign", place: place,
      message: "значение не может начинаться со знака «\(sign)»", remedy: "возьмите значение в кавычки: \"…\""
    )
  }

  private static func unclosed(_ fault: YamlFault, _ place: Place) -> YamlRefusal? {
    if fault.problem.contains("unexpected end of stream") {
      return YamlRefusal(
        id: "front-matter-form", place: place, message: "в шапке не закрыта кавычка",
        remedy: "поставьте вторую кавычку в конце значения")
    }
    guard fault.problem.contains("expected ',' or") else { return nil }
    return YamlRefusal(
      id: "front-matter-form", place: place, message: "в шапке не закрыта скобка «[» или «{»",
      remedy: "закройте скобку в той же строке, а между значениями поставьте запятые")
  }
}

extension Place {
  /// The line above, as a whole.
  fileprivate var above: Place { Place(line: max(1, line - 1)) }
}

extension StringProtocol {
  /// The text, or its first 60 characters with «…».
  var shortened: String {
    let start = prefix(60)
    return start.endIndex == endIndex ? String(self) : start + "…"
  }
}
