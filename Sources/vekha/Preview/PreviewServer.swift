import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// Serves a preview to the browsers of this machine, and to nobody else.
final class PreviewServer: Sendable {
  private let preview: Preview
  private let port: UInt16
  private let failure = Mutex<MachineFault?>(nil)

  init(of preview: Preview, port: UInt16) {
    self.preview = preview
    self.port = port
  }

  /// Why the server had to end; nil when it did not.
  var fault: MachineFault? { failure.withLock { $0 } }

  /// Begins to listen and says where; a server that fails asks the program to end.
  func start() throws {
    let server = HTTPServer(
      address: try sockaddr_in.inet(ip4: "127.0.0.1", port: port), logger: .disabled,
      handler: ClosureHTTPHandler { [preview] request in PreviewServer.response(to: request, preview) })
    Task.detached { [self] in
      do { try await server.run() } catch { fail(error) }
    }
    Task.detached {
      guard (try? await server.waitUntilListening()) != nil else { return }
      guard case .ip4(_, let port)? = await server.listeningAddress else { return }
      Terminal.output.say("Предпросмотр: http://localhost:\(port)/ (остановить: Ctrl-C)")
    }
  }

  private func fail(_ error: any Error) {
    var code = EIO
    if case SocketError.failed(_, let number, _) = error { code = number }
    failure.withLock { $0 = MachineFault("открыть порт", String(port), code: code) }
    StopSignals.raise()
  }

  private static func response(to request: HTTPRequest, _ preview: Preview) -> HTTPResponse {
    let question = PreviewQuestion(
      method: request.method.rawValue, host: request.headers[.host], path: request.target.path())
    let answer = question.answer(from: preview)
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
