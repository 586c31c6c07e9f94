/// The URL of a link or an image that a caller resolves.
public struct Destination: Sendable {
  /// The URL with escapes and character references resolved; not percent-encoded, may be empty.
  public let url: String

  /// Whether it belongs to an image.
  public let isImage: Bool

  /// Its bytes in the file; of a link by reference or one that could not be verified, the bytes of
  /// the link or of the first line of its block.
  public let place: Range<Int>
}
