import Foundation
import Previewing

/// The preview's HTTP server, a program of its own: the libraries that it needs take longer to load than all
/// else that Vekha does at its start, and only `vekha serve` needs them.
///
/// `vekha serve` starts it with a port, and is at the other end of its standard input.
@main
enum VekhaPreview {
  static func main() async {
    guard CommandLine.arguments.count == 2, let port = UInt16(CommandLine.arguments[1]) else { refuse() }
    let line = PreviewLine(at: 0)
    Thread.detachNewThread {
      line.waitForEnd()
      exit(0)
    }
    await PreviewServer(on: port, line: line).run()
  }

  /// Ends the program, because a person has started it.
  static func refuse() -> Never {
    let words = "Предпросмотр показывает команда vekha serve.\n"
    try? FileHandle.standardError.write(contentsOf: Data(words.utf8))
    exit(64)
  }
}
