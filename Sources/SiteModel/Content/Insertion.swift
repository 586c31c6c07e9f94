/// Something that is put into HTML when a page is made.
public struct Insertion: Sendable {
  /// What is put in.
  public enum Content: Sendable {
    /// The value of `href` or `src`.
    case destination(LinkTarget)

    /// A figure of a sentence.
    case figure(BoundFigure)

    /// The reference period, the area or the source of the data.
    case term(BoundTerm)

    /// A claim that was checked, as HTML.
    case claim([UInt8])

    /// Tables and charts of wages.
    case wages(WagesSelection)
  }

  /// The number of bytes of HTML before it.
  public let offset: Int

  /// What is put in.
  public let content: Content
}
