/// The first that `vekha-preview` says.
public enum PreviewGreeting: Hashable, Sendable {
  /// It listens on this port of the loopback.
  case listening(port: UInt16)
  /// It could not listen, for a reason by its `errno`.
  case refused(code: Int32)
}

extension PreviewGreeting: PreviewMessage {
  /// The message out of its fields.
  public init?(fields: [[UInt8]]) {
    let words = fields.map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 2 else { return nil }
    if words[0] == "listening", let port = UInt16(words[1]) {
      self = .listening(port: port)
    } else if words[0] == "refused", let code = Int32(words[1]) {
      self = .refused(code: code)
    } else {
      return nil
    }
  }

  /// The parts that go over the line.
  public var fields: [[UInt8]] {
    switch self {
    case .listening(let port): [Array("listening".utf8), Array(String(port).utf8)]
    case .refused(let code): [Array("refused".utf8), Array(String(code).utf8)]
    }
  }
}
