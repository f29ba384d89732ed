import Glibc
import Previewing
import Testing

/// Both ends of a line, and what is heard at one of what is said at the other.
struct PreviewLineTests {
  private let sockets: [Int32]
  private var ends: [PreviewLine] { sockets.map(PreviewLine.init) }

  init() throws {
    var sockets: [Int32] = [-1, -1]
    try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &sockets) == 0)
    self.sockets = sockets
  }

  @Test func questionsAreHeardInTurn() {
    let questions = [
      PreviewQuestion(method: "GET", host: "localhost:8080", path: "/%D1%88/\n"),
      PreviewQuestion(method: "", host: "", path: ""),
    ]
    for question in questions { #expect(ends[0].send(question)) }
    for question in questions { #expect(ends[1].receive() == question) }
  }

  @Test func answersKeepTheirBytes() throws {
    var answer = PreviewAnswer(
      status: PreviewAnswer.Status(code: 307, phrase: "Temporary Redirect"), type: "image/png",
      body: (0..<20_000).map { UInt8(truncatingIfNeeded: $0) })
    answer.location = "/dubki/"
    #expect(ends[0].send(answer))
    let heard: PreviewAnswer = try #require(ends[1].receive())
    #expect(heard.status == answer.status)
    #expect(heard.type == answer.type)
    #expect(heard.body == answer.body)
    #expect(heard.location == answer.location)
  }

  @Test(arguments: [PreviewGreeting.listening(port: 65535), .refused(code: EADDRINUSE)])
  func greetingsAreHeard(_ greeting: PreviewGreeting) {
    #expect(ends[0].send(greeting))
    #expect(ends[1].receive() == greeting)
  }

  @Test func anotherMessageIsNone() {
    #expect(ends[0].send(PreviewQuestion(method: "GET", host: "", path: "/")))
    #expect(ends[1].receive(PreviewGreeting.self) == nil)
  }

  @Test func aMessageCutShortIsNone() {
    #expect(ends[0].send(PreviewGreeting.listening(port: 1)))
    var bytes = [UInt8](repeating: 0, count: 30)
    #expect(recv(sockets[1], &bytes, 30, 0) == 30)
    ends[0].hangUp()
    #expect(ends[1].receive(PreviewGreeting.self) == nil)
  }

  @Test func theEndIsNoticed() {
    ends[0].hangUp()
    ends[1].waitForEnd()
    #expect(ends[1].receive(PreviewQuestion.self) == nil)
    #expect(!ends[1].send(PreviewGreeting.listening(port: 1)))
  }
}
