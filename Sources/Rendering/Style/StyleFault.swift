public import SourceText

/// What can be wrong with what a style sheet fetches.
public enum StyleFault: Fault {
  /// No file stands at an address.
  case dead(String, nearest: String?)

  /// A sheet names another one that leads back to it.
  case circular(String)

  /// The policy of the pages keeps browsers from fetching something; `missing` would allow it.
  case blocked(String, missing: String)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .dead: "link-dead"
    case .circular: "style-circular"
    case .blocked: "fetch-blocked"
    }
  }

  /// Of a page that lacks what its policy refuses the text is whole, and a template may have another
  /// policy for the pages that need it.
  public var severity: Severity {
    switch self {
    case .dead, .circular: .error
    case .blocked: .warning
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .dead(let address, let nearest):
      Wording(
        "nothing stands at `\(address)`",
        help: nearest.map { "did you mean `\($0)`?" }
          ?? "name a file by its path from this style sheet, or from `/`"
      )
    case .circular(let address):
      Wording(
        "`\(address)` leads back to this style sheet",
        help: "import each sheet by those that need it, and none by itself"
      )
    case .blocked(let address, let missing):
      Wording(
        "the Content-Security-Policy of the pages keeps browsers from fetching `\(address)`",
        help: "allow it in the template that holds the policy: `\(missing)`"
      )
    }
  }
}
