/// The quotation marks of a language.
public struct QuotationStyle: Hashable, Sendable {
  /// Opens a quotation, with a no-break space behind it where the language has one.
  public let opening: String

  /// Closes a quotation, with a no-break space before it where the language has one.
  public let closing: String

  /// Opens a quotation within another.
  public let innerOpening: String

  /// Closes a quotation within another.
  public let innerClosing: String

  init(_ opening: String, _ closing: String, inner innerOpening: String, _ innerClosing: String) {
    self.opening = opening
    self.closing = closing
    self.innerOpening = innerOpening
    self.innerClosing = innerClosing
  }
}
