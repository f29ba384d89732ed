import CLinux
import Dispatch
import Glibc
import Previewing
import Synchronization

/// `vekha-preview`, the HTTP server that stands beside this program, and what it is told.
final class PreviewServer: Sendable {
  /// Where it listens.
  let port: UInt16
  private let preview: Preview
  private let program: String
  private let process: pid_t
  private let line: PreviewLine
  private let failure = Mutex<MachineFault?>(nil)

  /// Starts it on a port, 0 for any that is free.
  init(of preview: Preview, port: UInt16) throws(MachineFault) {
    self.preview = preview
    program = PreviewServer.place
    var socket: Int32 = -1
    process = linux_start_beside(program, String(port), &socket)
    guard process > 0 else { throw MachineFault("запустить", program) }
    line = PreviewLine(at: socket)
    switch line.receive() as PreviewGreeting? {
    case .listening(let port): self.port = port
    case .refused(let code): throw MachineFault("открыть порт", String(port), code: code)
    case nil: throw MachineFault("запустить", program, code: EPIPE)
    }
  }

  /// Answers from now on, on a thread of its own; when there is nobody to answer any more, asks the program to
  /// end.
  func answer() {
    // Not on the queue of `Preview.watch`, which never comes to an end.
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      while let question: PreviewQuestion = line.receive(), line.send(question.answer(from: preview)) {}
      failure.withLock { $0 = MachineFault("показать сайт через", program, code: EPIPE) }
      StopSignals.raise()
    }
  }

  /// Ends it, so that its port is free again; throws what had ended it before.
  func end() throws(MachineFault) {
    let fault = failure.withLock { $0 }
    line.hangUp()
    while waitpid(process, nil, 0) < 0, errno == EINTR {}
    if let fault { throw fault }
  }

  private static var place: String {
    let name = "vekha-preview"
    return Disk.resolved("/proc/self/exe").flatMap(Disk.parent).map { $0 + "/" + name } ?? name
  }
}
