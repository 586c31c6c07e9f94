public import SourceText

/// What can be odd about front matter that site.yml gives to folders.
public enum DefaultsFault: Fault, Hashable {
  /// No page stands in a folder.
  case unused(folder: String, nearest: String?)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .unused: "defaults-unused"
    }
  }

  /// What is only odd is a warning.
  public var severity: Severity { .warning }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .unused(let folder, let nearest):
      Wording(
        "no page stands in a folder `\(folder)` of a language",
        help: nearest.map { "did you mean `\($0)`?" } ?? "remove it, or write a page there"
      )
    }
  }

  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .unused(let folder, let nearest):
      Wording(
        "σε κανέναν φάκελο `\(folder)` μιας γλώσσας δεν υπάρχει σελίδα",
        help: nearest.map { "μήπως εννοείτε `\($0)`;" }
          ?? "αφαιρέστε το, ή γράψτε εκεί μια σελίδα"
      )
    }
  }
}
