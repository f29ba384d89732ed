import FlyingFox
import FlyingSocks
import Foundation
import Previewing
import Synchronization

/// Answers the browsers of this machine, and nobody else, with what the other end of the line says.
final class PreviewServer: Sendable {
  private let port: UInt16
  /// One question at a time.
  private let line: Mutex<PreviewLine>

  init(on port: UInt16, line: PreviewLine) {
    self.port = port
    self.line = Mutex(line)
  }

  /// Listens until it fails; greets the other end when it does either.
  func run() async {
    do {
      let server = HTTPServer(
        address: try sockaddr_in.inet(ip4: "127.0.0.1", port: port), logger: .disabled,
        handler: ClosureHTTPHandler { [self] request in response(to: request) })
      Task.detached { [self] in
        guard (try? await server.waitUntilListening()) != nil,
          case .ip4(_, let port)? = await server.listeningAddress
        else { return }
        greet(.listening(port: port))
      }
      try await server.run()
    } catch SocketError.failed(_, let code, _) {
      greet(.refused(code: code))
    } catch {
      greet(.refused(code: EIO))
    }
  }

  private func greet(_ greeting: PreviewGreeting) {
    // Somebody else has started this program, and hears nothing.
    if !line.withLock({ $0.send(greeting) }) { VekhaPreview.refuse() }
  }

  private func response(to request: HTTPRequest) -> HTTPResponse {
    let question = PreviewQuestion(
      method: request.method.rawValue, host: request.headers[.host] ?? "", path: request.target.path())
    let answer: PreviewAnswer? = line.withLock { $0.send(question) ? $0.receive() : nil }
    guard let answer else { return HTTPResponse(statusCode: .badGateway) }
    var headers: HTTPHeaders = [
      // Keep-alive costs FlyingFox 40 ms a request.
      .connection: "close", .contentType: answer.type, .cacheControl: "no-store",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    ]
    if let location = answer.location { headers[.location] = location }
    return HTTPResponse(
      statusCode: HTTPStatusCode(answer.status.code, phrase: answer.status.phrase), headers: headers,
      body: question.method == "HEAD" ? Data() : Data(answer.body))
  }
}
