/// HTML that may stand in a page as it is.
public struct Markup: Sendable, Hashable {
  /// The HTML.
  public let html: String

  /// HTML for which the caller answers: nothing of an author stands in it unescaped.
  public init(trusted html: String) {
    self.html = html
  }
}

extension Markup {
  /// Words as HTML that shows them.
  public static func escaping(_ text: String) -> Markup {
    var output = Output()
    output.append(escaped: text)
    return Markup(trusted: String(decoding: output.bytes, as: UTF8.self))
  }
}
