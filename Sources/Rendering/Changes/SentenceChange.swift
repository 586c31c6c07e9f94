/// A generated sentence that is not what it was.
public struct SentenceChange: Sendable {
  /// The path of its page.
  public let page: String

  /// What it says.
  public let kind: GeneratedSentence.Kind

  /// What it said; `nil` if there was none.
  public let before: String?

  /// What it says now; `nil` if there is none.
  public let now: String?
}
