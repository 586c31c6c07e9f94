public import SourceText

/// What a person reads of faults in Greek.
public enum GreekFaults {
  // Words of English sentences that no Greek one has, not even in a name.
  private static let englishWords: Set<Substring> = [
    "the", "is", "are", "was", "were", "and", "or", "of", "not", "cannot", "has", "have", "with",
    "must", "should", "did", "you", "write", "add", "remove", "rename", "which", "where", "there",
    "that", "this", "it", "holds", "meant", "no", "for", "file", "by",
  ]

  /// The whole text of every fault, in the order given, a blank line between two.
  public static func text(of faults: [any Fault]) -> String {
    faults.map { DiagnosticText(in: .greek).text(of: Diagnostic($0, at: nil)) }
      .joined(separator: "\n")
  }

  /// The English words in the sentences and helps of faults, outside code, quotations and names of
  /// files.
  public static func englishWords(in faults: [any Fault]) -> [String] {
    faults.map { $0.wording(in: .greek) }.flatMap { [$0.sentence, $0.help ?? ""] }.flatMap(words)
  }

  /// The faults whose Greek is the same as their English, by their codes.
  public static func untranslated(_ faults: [any Fault]) -> [String] {
    faults.filter { $0.wording(in: .greek) == $0.wording(in: .english) }.map(\.code)
  }

  private static func words(in text: String) -> [String] {
    text.replacing(/`[^`]*`|«[^»]*»|'[^']*'|\{[^}]*\}|\[[^\]]*\]/, with: "")
      .split { $0.isWhitespace || ",;:·()".contains($0) }
      .filter(englishWords.contains).map(String.init)
  }
}
