public import SourceText

/// What can be wrong with the prose of one page beside that of another.
public enum ProseFault: Fault, Hashable {
  /// Two pages share more than half of the runs of five words that either has.
  case alike(shared: Int, all: Int, other: String)

  /// The slug of the fault.
  public var code: String { "prose-alike" }

  /// Above four fifths the two are one page.
  public var severity: Severity {
    switch self {
    case .alike(let shared, let all, _): 5 * shared > 4 * all ? .error : .warning
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .alike(let shared, let all, let other):
      Wording(
        "the prose of this page is much like that of \(other): "
          + "\(100 * shared / all) % of the runs of five words in either stand in both",
        help: "write what is true of this page alone, or make one page of the two"
      )
    }
  }
}
