/// How much a fault weighs.
public enum Severity: String, Hashable, Sendable, Comparable {
  /// The build stops and the output stays as it was.
  case error

  /// The build goes on; `--strict` makes it an error.
  case warning

  /// The severity in a word.
  public func word(in language: MessageLanguage) -> String {
    switch (self, language) {
    case (.error, .english): "error"
    case (.warning, .english): "warning"
    case (.error, .greek): "σφάλμα"
    case (.warning, .greek): "προειδοποίηση"
    }
  }

  /// Errors come before warnings.
  public static func < (left: Severity, right: Severity) -> Bool {
    left == .error && right == .warning
  }
}
