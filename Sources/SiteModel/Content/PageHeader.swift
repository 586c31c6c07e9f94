public import CalendarDates
public import SourceText

/// What the front matter of every page says.
public struct PageHeader: Sendable {
  /// The heading and title of the page; unique within a language.
  public let title: String

  /// What the page is, in plain words for its head; unique within a language.
  public let description: String

  /// The last part of the address, where it is not the file's name.
  public let slug: String?

  /// Earlier addresses that lead here.
  public let aliases: [Alias]

  /// Whether the page may state figures that are more than ten years old.
  public let isHistorical: Bool

  /// The day an editor last went over the page.
  public let reviewed: Day?

  /// The image that stands for the page elsewhere; `nil` for the first of its text.
  let image: SharedImage?

  /// The template that the page names; `nil` for that of its kind.
  public let template: TemplateChoice?

  /// The custom keys, in their order.
  public let params: [Param]

  /// Where the page asks for a list of its headings before its text; `nil` if it does not.
  public let contentsLocation: SourceLocation?

  /// The file that the page is made from, from the project's root.
  public let path: String

  /// Where the title stands.
  public let titleLocation: SourceLocation

  /// Where the description stands.
  public let descriptionLocation: SourceLocation
}
