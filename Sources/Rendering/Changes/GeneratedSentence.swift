/// A sentence that the generator makes of figures, in the language of its page.
public struct GeneratedSentence: Sendable {
  /// What a sentence says.
  public enum Kind: String, Hashable, Sendable {
    /// Who of two earns more, by their medians.
    case verdict

    /// Which share of one career earns more than which share of another.
    case overlap

    /// What a chart shows.
    case finding
  }

  /// What it says.
  public let kind: Kind

  /// Its words.
  public let text: String
}
