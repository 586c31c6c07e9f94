public import SourceText

/// A rendered document.
public struct MarkdownFragment: Sendable {
  /// The HTML and its holes.
  public let body: HTMLPiece

  /// The heading that was taken as the title; `nil` if none was asked for or there is none.
  public let title: Heading?

  /// The outline: every heading but the title, in order.
  public let headings: [Heading]

  /// The paragraphs and headings, the title included, in order, as plain text.
  public let blocks: [TextBlock]

  /// What stands before the mark that ends the opening; `nil` without such a mark.
  public let opening: Opening?

  /// Every id that the HTML and the title have, without the prefix.
  public let ids: Set<String>

  /// The words that the HTML is written with beside the text.
  public let words: Set<MarkdownWord>

  /// The file from which it was rendered.
  public let source: SourceFile

  /// The HTML, with nothing at the holes.
  public var html: [UInt8] { body.html }

  /// What must be inserted into the HTML, in ascending order of offset.
  public var holes: [Hole] { body.holes }

  /// The first paragraph with text, for a description; `nil` if there is none.
  public var firstParagraph: TextBlock? {
    blocks.first { $0.kind == .paragraph && !$0.text.isEmpty }
  }

  /// The place of a range of bytes of the file, as the ranges of holes, headings and blocks are.
  ///
  /// It reads the file up to the place, so it is meant for faults.
  public func location(of range: Range<Int>) -> SourceLocation {
    source.location(of: range)
  }
}
