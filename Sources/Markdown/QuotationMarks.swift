/// The quotation marks of a language.
public struct QuotationMarks: Hashable, Sendable {
  /// Opens a quotation, with the blank behind it where the language has one.
  public let opening: String

  /// Closes a quotation, with the blank before it where the language has one.
  public let closing: String

  /// Opens a quotation within another.
  public let innerOpening: String

  /// Closes a quotation within another.
  public let innerClosing: String

  /// Marks for quotations and for those within them.
  public init(_ opening: String, _ closing: String, inner: (opening: String, closing: String)) {
    self.opening = opening
    self.closing = closing
    innerOpening = inner.opening
    innerClosing = inner.closing
  }
}
