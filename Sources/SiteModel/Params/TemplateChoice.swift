public import SourceText

/// The template that a page is to be made with in place of that of its kind.
public struct TemplateChoice: Sendable {
  /// The file in `Templates` without its extension.
  public let name: String

  /// Where the page names it.
  public let location: SourceLocation
}
