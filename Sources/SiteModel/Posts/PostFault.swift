public import SourceText

/// What can be wrong with a post beyond the syntax of its front matter.
public enum PostFault: Fault, Hashable {
  /// The name of a file begins with a date that is none.
  case dateInName(String)

  /// A file in a folder of posts has no date; its name as it was perhaps meant.
  case noDate(meant: String?)

  /// The date of the file's name and that of the front matter are two.
  case datesDiffer(name: String, key: String)

  /// The site has posts and no day on which they come out.
  case noDay

  /// A post would be left out before it comes out.
  case expiresTooEarly(date: String)

  /// A post has neither a description nor a paragraph that could stand for it.
  case nothingSaid

  /// No address can be made of a tag.
  case tagForm(String)

  /// Two tags that are written differently would have one address.
  case tagsAlike(String, other: String, address: String, path: String)

  /// A tag is none of those in site.yml.
  case unknownTag(String, nearest: String?, known: [String])

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .dateInName, .noDate: "post-date"
    case .datesDiffer: "post-dates-differ"
    case .noDay: "post-day-missing"
    case .expiresTooEarly: "post-expires"
    case .nothingSaid: "key-missing"
    case .tagForm: "tag-form"
    case .tagsAlike: "tags-alike"
    case .unknownTag: "tag-unknown"
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .dateInName(let text):
      Wording(
        "the name of this file begins with \(text), which is no day",
        help: "write year, month and day, such as 2026-01-05-name.md"
      )
    case .noDate(let meant):
      Wording(
        "this file stands in a folder of posts, and a post has a date",
        help: meant.map { "rename it to \($0).md" }
          ?? "begin its name with the date, such as 2026-01-05-name.md, or write it under `date`"
      )
    case .datesDiffer(let name, let key):
      Wording(
        "the name of this file says \(name), and here stands \(key)",
        help: "take one of the two away, or make them one"
      )
    case .noDay:
      Wording(
        "the site has posts, and nothing says which of them are out",
        help:
          "say in Content/site.yml of which day it speaks, such as `as-of: 2026-01-05`: later posts "
          + "wait for theirs"
      )
    case .expiresTooEarly(let date):
      Wording(
        "the post comes out on \(date) and would be left out by then",
        help: "`expires` takes a later day"
      )
    case .nothingSaid:
      Wording(
        "a post that has no paragraph needs the key `description`",
        help: "add a line `description: …`, for lists, the feed and search engines"
      )
    case .tagForm(let tag):
      Wording(
        "no address can be made of the tag `\(tag)`",
        help: "use Latin, Greek or Cyrillic letters or digits, or name it under `tags` in "
          + "Content/site.yml"
      )
    case .tagsAlike(let tag, let other, let address, let path):
      Wording(
        "the tags `\(tag)` and `\(other)` (\(path)) would both stand at tags/\(address)/",
        help: "write it the same way everywhere, or give each a name under `tags` in "
          + "Content/site.yml"
      )
    case .unknownTag(let tag, let nearest, let known):
      Wording(
        "site.yml has no tag `\(tag)`",
        help: nearest.map { "did you mean `\($0)`?" }
          ?? "its tags are \(known.joined(separator: ", "))"
      )
    }
  }
}
