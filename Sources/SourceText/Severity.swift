/// How much a fault weighs.
public enum Severity: String, Hashable, Sendable, Comparable {
  /// The build stops and the output stays as it was.
  case error

  /// The build goes on; `--strict` makes it an error.
  case warning

  /// Errors come before warnings.
  public static func < (left: Severity, right: Severity) -> Bool {
    left == .error && right == .warning
  }
}
