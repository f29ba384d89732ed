extension YamlRefusal {
  /// libyaml's fault in an author's words, with the remedy that its line suggests.
  init(_ fault: YamlFault, in head: SourceText, place: Place) {
    let line = String(decoding: head.line(fault.mark.line + 1), as: UTF8.self)
    self =
      YamlRefusal.colonWithoutSpace(in: head, upTo: fault.mark.line, place)
      ?? YamlRefusal.secondColon(fault, in: line, place) ?? YamlRefusal.specialSign(fault, in: line, place)
      ?? YamlRefusal.unclosed(fault, place)
      ?? YamlRefusal(
        id: "front-matter-form", place: place,
        message: "эту строку шапки не удаётся прочитать: «\(line.trimmed.shortened)»",
        remedy: "каждая строка имеет вид «ключ: значение»; текст с особыми знаками берут в кавычки")
  }

  /// `ключ:значение` in the line of the fault or one shortly before it, where libyaml did not see it yet.
  static func colonWithoutSpace(
    in head: SourceText, upTo last: Int, _ place: Place
  ) -> YamlRefusal? {
    for number in stride(from: last + 1, through: max(1, last - 3), by: -1) {
      let text = String(decoding: head.line(number), as: UTF8.self).trimmed
      guard let colon = text.firstIndex(of: ":"), !text.contains(": "), colon != text.startIndex else {
        continue
      }
      let value = text[text.index(after: colon)...]
      let key = text[..<colon]
      guard !value.isEmpty, !value.hasPrefix("//"), key.allSatisfy({ $0.isLetter || $0 == " " }) else {
        continue
      }
      return YamlRefusal(
        id: "front-matter-colon", place: Place(line: place.line - last - 1 + number),
        message: "после двоеточия нет пробела: «\(text.shortened)»",
        remedy: "напишите «\(key): \(value.trimmed.shortened)»")
    }
    return nil
  }

  private static func secondColon(_ fault: YamlFault, in line: String, _ place: Place) -> YamlRefusal? {
    guard fault.problem.contains("mapping values are not allowed") else { return nil }
    return YamlRefusal(
      id: "front-matter-colon", place: place,
      message: "в строке второе двоеточие с пробелом: «\(line.trimmed.shortened)»",
      remedy: "возьмите всё значение в кавычки: ключ: \"…\"")
  }

  private static func specialSign(
    _ fault: YamlFault, in line: String, _ place: Place
  ) -> YamlRefusal? {
    let problems = [
      "cannot start any token", "alphabetic or numeric", "tag", "directive", "whitespace or line break",
    ]
    guard problems.contains(where: fault.problem.contains) else { return nil }
    // libyaml points behind a sign that it took for one of its own.
    let scalars = Array(line.unicodeScalars)
    let column = [place.column - 1, place.column].first { column in
      scalars.indices.contains(column - 1) && "*&!%@`".unicodeScalars.contains(scalars[column - 1])
    }
    let sign = column.map { String(scalars[$0 - 1]) } ?? ""
    return YamlRefusal(
      id: "front-matter-sign", place: Place(line: place.line, column: column ?? place.column),
      message: "значение не может начинаться со знака «\(sign)»",
      remedy: "возьмите значение в кавычки: \"…\"")
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

extension StringProtocol {
  /// The text, or its first 60 characters with «…».
  var shortened: String {
    let start = prefix(60)
    return start.endIndex == endIndex ? String(self) : start + "…"
  }
}
