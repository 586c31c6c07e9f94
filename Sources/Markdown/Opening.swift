/// The part of a document that stands before the mark that ends it.
public struct Opening: Sendable {
  /// Where it ends in the HTML.
  public let end: Int

  /// How many of the document's holes belong to it.
  public let holeCount: Int

  /// How many of the document's paragraphs, headings and cells belong to it.
  public let blockCount: Int
}
