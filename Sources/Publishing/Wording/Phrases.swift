/// Words of which some are figures that lead to the rows they count: `выполнено \("14 из 18", .done)`.
struct Phrases: Equatable, ExpressibleByStringInterpolation, Sendable {
  /// Words, or a figure.
  struct Part: Equatable, Sendable {
    let text: String
    var figure: MonitoringFigure?
  }

  private(set) var parts: [Part] = []

  /// The words alone.
  var text: String { parts.reduce(into: "") { $0 += $1.text } }
  /// Whether nothing is said.
  var isEmpty: Bool { parts.isEmpty }

  init(stringLiteral text: String) { add(Part(text: text)) }

  init(stringInterpolation: Interpolation) { parts = stringInterpolation.phrases.parts }

  /// Sentences one after another; empty ones are left out.
  init(sentences: [Phrases]) {
    for sentence in sentences where !sentence.isEmpty {
      if !isEmpty { add(Part(text: " ")) }
      add(sentence)
    }
  }

  /// A list with commas that ends in a full stop, beginning with a capital letter.
  init(listing items: [Phrases]) {
    for (place, item) in items.enumerated() {
      if place > 0 { add(Part(text: ", ")) }
      add(item)
    }
    guard let first = parts.first else { return }
    parts[0] = Part(text: Wording.capitalized(first.text), figure: first.figure)
    add(Part(text: "."))
  }

  /// Collects what an interpolated text is made of.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var phrases = Phrases(stringLiteral: "")

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ text: String) { phrases.add(Part(text: text)) }
    mutating func appendInterpolation(_ text: String) { phrases.add(Part(text: text)) }
    mutating func appendInterpolation(_ phrases: Phrases) { self.phrases.add(phrases) }
    /// A figure.
    mutating func appendInterpolation(_ text: String, _ figure: MonitoringFigure) {
      phrases.add(Part(text: text, figure: figure))
    }
  }

  private mutating func add(_ phrases: Phrases) {
    for part in phrases.parts { add(part) }
  }

  /// Words that follow words are one part.
  private mutating func add(_ part: Part) {
    guard !part.text.isEmpty else { return }
    if part.figure == nil, let last = parts.last, last.figure == nil {
      parts[parts.count - 1] = Part(text: last.text + part.text)
    } else {
      parts.append(part)
    }
  }
}
