internal import CFuzzer

/// Feeds one reader of the project with bytes that libFuzzer makes up: `fuzz TARGET OPTIONS...`.
@main
enum FuzzCommand {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let target = FuzzTarget(rawValue: arguments[1]) else {
      print("usage: fuzz TARGET OPTIONS..., a target being one of:")
      print(FuzzTarget.allCases.map(\.rawValue).joined(separator: " "))
      return
    }
    run(target)
  }

  // libFuzzer takes the name of the target for a corpus, unless it is the program's.
  private static func run(_ target: FuzzTarget) {
    unsafe CommandLine.unsafeArgv[1] = CommandLine.unsafeArgv[0]
    var count = CommandLine.argc - 1
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
      unsafe CommandLine.unsafeArgv + 1
    _ = unsafe LLVMFuzzerRunDriver(&count, &arguments, target.callback)
  }
}
