/// One more fact about a fault: where the data stand, or which template showed it.
public struct Note: Hashable, Sendable {
  /// What the note is about, such as `data` or `template`.
  public let label: String

  /// The fact, on one line.
  public let text: String

  /// Notes a fact under a label.
  public init(_ label: String, _ text: String) {
    self.label = label
    self.text = text
  }
}
