/// What the preview answers a browser.
public struct PreviewAnswer: Sendable {
  /// The status line's number and words.
  public struct Status: Hashable, Sendable {
    /// The number: 404.
    public let code: Int
    /// The words: `Not Found`.
    public let phrase: String

    /// A status by its number and words.
    public init(code: Int, phrase: String) {
      self.code = code
      self.phrase = phrase
    }
  }

  /// How the question was taken.
  public let status: Status
  /// The content type of the body.
  public let type: String
  /// What the browser shows.
  public let body: [UInt8]
  /// Where the browser has to go instead.
  public var location: String?

  /// An answer by its parts.
  public init(status: Status, type: String, body: [UInt8]) {
    self.status = status
    self.type = type
    self.body = body
  }
}

extension PreviewAnswer: PreviewMessage {
  /// The message out of its fields.
  public init?(fields: [[UInt8]]) {
    guard fields.count == 5 else { return nil }
    let words = fields[..<4].map { String(decoding: $0, as: UTF8.self) }
    guard let code = Int(words[0]) else { return nil }
    self.init(status: Status(code: code, phrase: words[1]), type: words[2], body: fields[4])
    location = words[3].isEmpty ? nil : words[3]
  }

  /// The parts that go over the line.
  public var fields: [[UInt8]] {
    [String(status.code), status.phrase, type, location ?? ""].map { Array($0.utf8) } + [body]
  }
}
