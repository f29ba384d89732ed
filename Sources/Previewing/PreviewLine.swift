import Glibc

/// One end of the line between `vekha serve`, which knows the site, and `vekha-preview`, which knows HTTP.
///
/// A message is the number of its fields, then each field's length and bytes; numbers have eight bytes, the
/// lowest first. One side asks, the other answers, so that no message has to say to which it belongs.
public struct PreviewLine: Sendable {
  private let socket: Int32

  /// The line at a connected stream socket.
  public init(at socket: Int32) {
    self.socket = socket
  }
}

extension PreviewLine {
  /// Says something; false when nobody is there to hear it.
  public func send(_ message: some PreviewMessage) -> Bool {
    let fields = message.fields
    var bytes = PreviewLine.bytes(of: fields.count)
    for field in fields { bytes += PreviewLine.bytes(of: field.count) + field }
    return bytes.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        // Without the flag a side that has gone would end this one, too.
        let count = Glibc.send(
          socket, bytes.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return false }
        sent += count
      }
      return true
    }
  }

  /// Waits for a message of a kind; nil when the other side has gone, or says something else.
  public func receive<Message: PreviewMessage>(_: Message.Type = Message.self) -> Message? {
    guard let count = receiveNumber(upTo: 8) else { return nil }
    var fields: [[UInt8]] = []
    for _ in 0..<count {
      guard let length = receiveNumber(upTo: 1 << 40), let field = receiveBytes(length) else { return nil }
      fields.append(field)
    }
    return Message(fields: fields)
  }

  /// Waits until the other side has gone; takes nothing off the line.
  public func waitForEnd() {
    var watched = pollfd(fd: socket, events: 0, revents: 0)
    while poll(&watched, 1, -1) < 1 {}
  }

  /// Tells the other side that this one has gone; a thread that waits for a message gets none.
  public func hangUp() { _ = shutdown(socket, Int32(SHUT_RDWR)) }

  private static func bytes(of number: Int) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  private func receiveNumber(upTo most: Int) -> Int? {
    guard let bytes = receiveBytes(8) else { return nil }
    let number = bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    return number <= most ? number : nil
  }

  private func receiveBytes(_ count: Int) -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, received in
      while received < count {
        let got = recv(socket, buffer.baseAddress?.advanced(by: received), count - received, 0)
        if got < 0, errno == EINTR { continue }
        if got <= 0 { return }
        received += got
      }
    }
    return bytes.count == count ? bytes : nil
  }
}
