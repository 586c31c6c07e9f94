public import Markdown

/// Markdown of an editor, checked and bound: HTML with what only the whole site can fill in.
public struct Prose: Sendable {
  /// HTML without what is inserted.
  public let html: [UInt8]

  /// What to insert, ascending by place.
  public let insertions: [Insertion]

  /// The headings in order, with their levels and ids as written out.
  public let headings: [Heading]

  /// The first paragraph as plain text, of what lists show of a post all paragraphs and headings; empty
  /// if there is none.
  public let summary: String

  /// Whether a table or chart of wages is among the insertions.
  public var holdsWages: Bool {
    insertions.contains { if case .wages = $0.content { true } else { false } }
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { html.isEmpty && insertions.isEmpty }
}
