public import SourceText

/// What can be wrong with the former data that a project is compared with.
public enum FormerDataFault: Fault {
  /// Nothing says which data set of the project took the place of a file of former data.
  case withoutSuccessor(path: String, known: [String])

  /// A former project is at fault itself.
  case faultyProject(path: String)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .withoutSuccessor: "former-data-unmatched"
    case .faultyProject: "former-project-faulty"
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .withoutSuccessor(let path, let known):
      Wording(
        "nothing says which data set of the project took the place of \(path)",
        help: "name it: --in-place-of \(known.joined(separator: " or "))"
      )
    case .faultyProject(let path):
      Wording(
        "the former project in \(path) cannot be read for faults of its own",
        help: "see them: generate --dry-run --project \(path)"
      )
    }
  }

  /// The sentence and the help in Greek.
  public var greekWording: Wording {
    switch self {
    case .withoutSuccessor(let path, let known):
      Wording(
        "δεν φαίνεται ποιο σύνολο δεδομένων του έργου πήρε τη θέση του \(path)",
        help: "ονομάστε το: --in-place-of \(known.joined(separator: " ή "))"
      )
    case .faultyProject(let path):
      Wording(
        "το προηγούμενο έργο στο \(path) δεν διαβάζεται, γιατί έχει δικά του σφάλματα",
        help: "δείτε τα: generate --dry-run --project \(path)"
      )
    }
  }
}
