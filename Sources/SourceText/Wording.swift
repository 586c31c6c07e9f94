/// What a person reads of a fault.
public struct Wording: Hashable, Sendable {
  /// One sentence without a full stop, in lower case unless it begins with a name.
  public let sentence: String

  /// What to do about it: a command, a corrected text or advice; `nil` where the sentence says it.
  public let help: String?

  /// Words a fault.
  public init(_ sentence: String, help: String? = nil) {
    self.sentence = sentence
    self.help = help
  }
}
