public import CalendarDates

/// A post that is out; its text is read when it is asked for.
///
/// A class, so that a page that names it does not copy all that it has.
public final class Post: Sendable {
  /// What its front matter says.
  let file: PostFile

  /// The common keys; the description is empty where the post has none of its own.
  public let header: PageHeader

  /// The day on which it came out.
  public let date: Day

  /// The index of its folder.
  public let folder: Int

  /// The indices of its tags.
  public let tags: [Int]

  /// The address without a language, and without a slash before or behind it.
  let address: String

  init(
    file: PostFile,
    header: PageHeader,
    date: Day,
    folder: Int,
    tags: [Int],
    address: String
  ) {
    self.file = file
    self.header = header
    self.date = date
    self.folder = folder
    self.tags = tags
    self.address = address
  }

  /// The file's path within its language without `.md`; the same in every language.
  public var id: String { file.id }

  /// The last day on which an editor changed it or went over it.
  public var updated: Day { max(date, header.reviewed ?? date) }
}
