/// A message that a program or a template uses, and what it offers to it.
public struct MessageDeclaration: Hashable, Sendable {
  /// The key that is looked up.
  public let key: String

  /// The names of the places that will have values; a message may leave some of them out.
  public let placeholders: [String]

  /// Whether a count chooses among forms; a single text serves for all counts too.
  public let isPlural: Bool

  /// Declares a message.
  public init(_ key: String, placeholders: [String] = [], isPlural: Bool = false) {
    self.key = key
    self.placeholders = placeholders
    self.isPlural = isPlural
  }
}
