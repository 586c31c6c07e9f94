/// A fenced code block that stands for something else, such as a table.
public struct Fence: Sendable {
  /// The info string: the words after the opening fence.
  public let info: String

  /// The lines between the fences, each with a line feed.
  public let body: String

  /// The opening line in the file.
  public let place: Range<Int>

  /// Where each line of the body stands in the file, without its end; one for each line.
  ///
  /// Indentation and `>` of lists and quotes around the block are left out; a line that does not
  /// stand there as it is, because of a tab, is given whole.
  public let lines: [Range<Int>]

  /// The bytes of the body in the file; `nil` if they do not stand there as they are in `body`.
  public let bodyRange: Range<Int>?
}
