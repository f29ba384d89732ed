/// What a browser asks the preview.
public struct PreviewQuestion: Hashable, Sendable {
  /// The method's name: `GET`.
  public let method: String
  /// The host as the browser names it; empty when it names none.
  public let host: String
  /// The path as it was sent, percent-encoded, without its query.
  public let path: String

  /// A question by its parts.
  public init(method: String, host: String, path: String) {
    self.method = method
    self.host = host
    self.path = path
  }
}

extension PreviewQuestion: PreviewMessage {
  /// The message out of its fields.
  public init?(fields: [[UInt8]]) {
    guard fields.count == 3 else { return nil }
    method = String(decoding: fields[0], as: UTF8.self)
    host = String(decoding: fields[1], as: UTF8.self)
    path = String(decoding: fields[2], as: UTF8.self)
  }

  /// The parts that go over the line.
  public var fields: [[UInt8]] { [method, host, path].map { Array($0.utf8) } }
}
