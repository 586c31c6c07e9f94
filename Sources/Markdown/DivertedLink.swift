/// A link that is no hyperlink but stands for something else, such as a bound figure.
public struct DivertedLink: Sendable {
  /// The whole URL, scheme included, with escapes and character references resolved.
  public let destination: String

  /// The link's title; empty if it has none.
  public let title: String

  /// The plain text of the link.
  public let text: String

  /// The text as inline HTML, without a tag of the link itself.
  public let html: HTMLPiece

  /// Where to report a fault of the text: its bytes, or those of the first line of its block.
  public let place: Range<Int>

  /// Where to report a fault of the destination: its bytes, or those of the block's first line.
  public let destinationPlace: Range<Int>

  /// The bytes between the brackets, for mending; `nil` where they could not be verified.
  public let textRange: Range<Int>?

  /// The bytes of the destination, without angle brackets; `nil` where not verified.
  public let destinationRange: Range<Int>?
}
