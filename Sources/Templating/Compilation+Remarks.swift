import Diagnostics

extension Compilation {
  mutating func remarkUnknown(
    _ name: Node.Name, part: Substring, in shapes: [Shape], _ place: Place
  ) {
    let shape = shapes[0].name
    let known = shapes.flatMap { $0.fields.map(\.name) }
    remark(
      "template-unknown-name", name, place, "в данных «\(shape)» нет имени «\(part)»",
      remedy: owner(of: part, in: shapes).map { "оно есть внутри {{#\($0)}}…{{/\($0)}}" }
        ?? suggestion(for: part, among: known))
  }

  mutating func remarkNotRecord(_ name: Node.Name, part: Substring, _ target: Target, _ place: Place) {
    let isList = if case .slot(_, .records) = target { true } else { false }
    remark(
      "template-unknown-name", name, place, "имя «\(part)» через точку здесь не прочитать",
      remedy: isList
        ? "слева от точки — список: откройте его разделом {{#имя}}…{{/имя}}"
        : "слева от точки должно стоять имя, у которого есть свои имена")
  }

  mutating func remarkNoItem(_ name: Node.Name, _ place: Place) {
    remark(
      "template-unknown-name", name, place, "{{.}} здесь ничего не значит",
      remedy: "{{.}} печатает строку списка строк или текст, в разделе которого стоит")
  }

  mutating func remarkNotMarkup(_ name: Node.Name, _ place: Place) {
    remark(
      "template-not-markup", name, place,
      "имя «\(name.text)» — текст, а не разметка: без экранирования он не печатается",
      remedy: "напишите {{\(name.text)}}")
  }

  mutating func remarkMarkup(_ name: Node.Name, _ place: Place) {
    remark(
      "template-not-text", name, place,
      "имя «\(name.text)» — готовая разметка: {{\(name.text)}} показал бы её теги читателю",
      remedy: "напишите {{{\(name.text)}}}")
  }

  mutating func remarkNotPrintable(_ name: Node.Name, _ kind: Shape.Kind, _ place: Place) {
    let description =
      switch kind {
      case .text, .markup: "текст"
      case .flag: "признак «да или нет»"
      case .texts: "список строк"
      case .record: "запись со своими именами"
      case .records: "список записей"
      }
    remark(
      "template-not-text", name, place, "имя «\(name.text)» — \(description), оно не печатается",
      remedy: "откройте раздел: {{#\(name.text)}}…{{/\(name.text)}}")
  }

  mutating func remarkRecursion(_ name: Node.Name, _ place: Place) {
    let names = inclusions.compactMap { inclusion in
      if case .template(let source) = inclusion.subject { library.sources[source].name } else { nil }
    }
    let circle = names.drop { $0 != name.text } + [name.text]
    remark(
      "template-recursion", name, place, "«\(name.text)» включает сам себя, и этому не было бы конца",
      remedy: "уберите одно из включений: \(circle.joined(separator: " → "))")
  }

  mutating func remarkTooDeep(_ name: Node.Name, _ place: Place) {
    remark(
      "template-too-deep", name, place, "разделы и включения вложены глубже \(Self.deepest) раз",
      remedy: "проверьте, не включает ли шаблон сам себя")
  }

  mutating func remarkTooLarge(_ place: Place) {
    let file = library.sources[place.source].file
    findings.add(
      Diagnostic(
        .error, "template-too-large", at: SourceLocation(path: file.path),
        "вместе со всем, что шаблон включает, он слишком велик", remedy: "уменьшите число включений"))
  }

  private mutating func remark(
    _ id: String, _ name: Node.Name, _ place: Place, _ message: String, remedy: String
  ) {
    let file = library.sources[place.source].file
    findings.add(Diagnostic(.error, id, at: file.location(of: name.range), message, remedy: remedy))
  }

  private func owner(of name: Substring, in shapes: [Shape]) -> String? {
    for field in shapes.flatMap(\.fields) {
      switch field.kind {
      case .record(let shape), .records(let shape):
        if shape.fields.contains(where: { $0.name == name }) { return field.name }
      case .text, .markup, .flag, .texts: continue
      }
    }
    return nil
  }
}
