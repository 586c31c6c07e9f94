internal import Markdown

/// A heading in the list of a page's contents.
public struct ContentsEntry: Hashable, Sendable {
  /// The plain text.
  public let text: String

  /// The id of the heading on the page.
  public let id: String

  /// Whether it belongs to the heading of the second level before it.
  public let isDeeper: Bool
}

extension Prose {
  /// The headings of the first three levels, in order; more would be the text once more.
  public var contents: [ContentsEntry] {
    headings.filter { $0.level <= 3 }.map {
      ContentsEntry(text: $0.text, id: $0.id, isDeeper: $0.level == 3)
    }
  }
}
