import Foundation

/// The built program, run as a person runs it.
struct Program {
  /// What a run left behind.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The binary beside the test bundle.
  static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "vekha").path

  /// Runs the program in a folder and waits for its end.
  @discardableResult
  static func run(
    _ arguments: [String], in folder: Folder, environment: [String: String] = [:], as user: String? = nil,
    input: String = ""
  ) throws -> Outcome {
    let process = process(arguments, in: folder, environment: environment, as: user)
    let words = folder.sibling("stdin")
    try Data(input.utf8).write(to: URL(filePath: words))
    process.standardInput = FileHandle(forReadingAtPath: words)
    let (output, errors) = (folder.sibling("stdout"), folder.sibling("stderr"))
    for file in [output, errors] { try Data().write(to: URL(filePath: file)) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// Begins a run whose words nobody wants.
  static func start(_ arguments: [String], in folder: Folder) throws -> Process {
    let process = process(arguments, in: folder, environment: [:], as: nil)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private static func process(
    _ arguments: [String], in folder: Folder, environment: [String: String], as user: String?
  ) -> Process {
    let process = Process()
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let prefix = user.map { ["setpriv", "--reuid=\($0)", "--clear-groups", "--"] } ?? []
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = prefix + [path] + arguments
    return process
  }
}
