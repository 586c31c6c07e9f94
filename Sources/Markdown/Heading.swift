/// A heading of a document.
public struct Heading: Sendable {
  /// The level as written out, from 1 to 6.
  public let level: Int

  /// The id with its prefix, unique in the document; empty if none was asked for.
  public let id: String

  /// The plain text.
  public let text: String

  /// The content as inline HTML, without the tag of the heading.
  public let html: HTMLPiece

  /// The first line in the file, from the heading's mark on.
  public let place: Range<Int>
}
