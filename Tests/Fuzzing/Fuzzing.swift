import CFuzzer
import Glibc

/// Feeds one part of the program with broken input: `FUZZ_TARGET=schedule Fuzzing -max_total_time=60 corpus/`.
///
/// The target is named by the environment because libFuzzer takes every argument for its own.
@main
enum Fuzzing {
  static func main() {
    guard target != nil else {
      print("FUZZ_TARGET: \(Target.allCases.map(\.rawValue).joined(separator: ", "))")
      exit(64)
    }
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments, attempt))
  }

  /// What the environment names.
  private static let target = getenv("FUZZ_TARGET").flatMap { Target(rawValue: String(cString: $0)) }

  /// One attempt, in the form that libFuzzer calls.
  private static let attempt: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt = { start, count in
    target?.attempt(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }
}
