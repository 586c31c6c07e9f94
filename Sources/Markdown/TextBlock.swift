/// A paragraph, a heading or a cell of a table as plain text, for a look at its sentences.
public struct TextBlock: Sendable {
  /// What the block is.
  public enum Kind: Hashable, Sendable {
    /// A paragraph, in a list item or a quote too.
    case paragraph

    /// A heading of any level.
    case heading

    /// A cell or the caption of a table.
    case cell
  }

  /// What the block is.
  public let kind: Kind

  /// The text without markup, code spans and image descriptions included; line ends are blanks.
  public let text: String

  /// Where texts of diverted links stand in `text`, as UTF-8 offsets, in order.
  public let links: [Range<Int>]

  /// Where code spans stand in `text`, as UTF-8 offsets, in order.
  public let code: [Range<Int>]

  /// The first line in the file.
  public let place: Range<Int>

  let runs: [TextRun]

  /// Whether a range of the text was typed as plain words: it touches no code and no diverted link.
  public func isTyped(_ range: Range<Int>) -> Bool {
    !links.contains { $0.overlaps(range) } && !code.contains { $0.overlaps(range) }
  }

  /// Where a part of the text stands in the file.
  ///
  /// - Parameter range: UTF-8 offsets in `text`.
  /// - Returns: The bytes; `nil` if they stand there otherwise (across markup, an escape or a line
  ///   end, in code) or could not be verified.
  public func source(of range: Range<Int>) -> Range<Int>? {
    guard let run = runs.last(where: { $0.text <= range.lowerBound }) else { return nil }
    guard range.upperBound <= run.text + run.count else { return nil }
    let lower = run.file + range.lowerBound - run.text
    return lower..<lower + range.count
  }
}
