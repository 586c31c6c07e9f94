public import SourceText

/// A key of a catalogue of strings with what stands behind it, as it was read.
public struct StringsEntry: Sendable {
  /// What stands behind a key.
  public enum Value: Sendable {
    /// One text for every number.
    case text(String)

    /// A text for each grammatical number.
    case plural([Form])
  }

  /// One form of a plural.
  public struct Form: Sendable {
    /// The category as it was typed: `one`, `few`, `many` or `other`.
    public let category: String

    /// The text.
    public let text: String

    /// Where the form stands.
    public let location: SourceLocation?

    /// A form as it was read.
    public init(category: String, text: String, location: SourceLocation? = nil) {
      self.category = category
      self.text = text
      self.location = location
    }
  }

  /// The key as it was typed; a key within a group has the group's before it: `measures.median`.
  public let key: String

  /// The text or the texts.
  public let value: Value

  /// Where the entry stands.
  public let location: SourceLocation?

  /// An entry as it was read.
  public init(key: String, value: Value, location: SourceLocation? = nil) {
    self.key = key
    self.value = value
    self.location = location
  }
}
