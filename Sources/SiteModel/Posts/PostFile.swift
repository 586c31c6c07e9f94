internal import CalendarDates
public import SourceText

/// A post as its front matter has it; its text is read again whenever a page needs it.
///
/// A post is a Markdown file in a folder of a language, other than `careers` and `comparisons`, with a
/// date in its name (`news/2026-11-23-name.md`) or in its front matter.
///
/// A class, so that sorting posts and handing them on does not copy all that they have.
public final class PostFile: Sendable {
  /// The path from the project's root.
  public let path: String

  /// Reads the file once more.
  public let read: @Sendable () throws(DiagnosticReport) -> SourceFile

  /// What site.yml says of its folder.
  private let defaults: FolderDefaults

  /// The folder of the language that holds it.
  let language: String

  /// The path within the language without `.md` and `/index`.
  let id: String

  /// The first folder of the path, whose list it stands in.
  let folder: String

  /// The name of its file or folder without the date.
  let name: String

  /// The day on which it comes out; `nil` if it is faulty.
  let date: Day?

  /// The day from which it is left out again.
  let expires: Day?

  /// Title and the other common keys, the description as it is written; `nil` if one of them is missing.
  let header: PageHeader?

  /// Where the words stand that a list shows of it.
  let summary: PostSummary

  /// The tags as they are written.
  let tags: [String]

  /// Whether it is left out unless drafts are asked for.
  let isDraft: Bool

  /// What is wrong with its front matter.
  let report: DiagnosticReport

  /// Reads the front matter of a file; fails if the file is no post or its front matter cannot be read.
  ///
  /// - Parameters:
  ///   - file: The file, whose bytes are not kept.
  ///   - defaults: What site.yml says of folders.
  ///   - read: Reads it once more.
  public init?(
    _ file: SourceFile,
    defaults: FolderDefaults = .none,
    read: @escaping @Sendable () throws(DiagnosticReport) -> SourceFile
  ) {
    guard Self.mayBePost(file.path), let frontMatter = try? FrontMatter(file) else { return nil }
    let parts = file.path.pathParts.dropFirst().map(String.init)
    let names = Self.names(of: parts)
    let dated = names.last.flatMap { DatedName($0) }
    guard names.count > 1, dated != nil || frontMatter.mapping["date"] != nil else { return nil }
    path = file.path
    self.read = read
    self.defaults = defaults
    language = parts[0]
    folder = names[0]
    id = names.joined(separator: "/")
    name = dated?.rest ?? names[names.count - 1]

    let completed = frontMatter.completed(by: defaults, for: file.path)
    var keys = PostKeys(completed, path: file.path)
    date = keys.date(in: dated)
    expires = keys.expires(after: date)
    summary = keys.summary(behind: frontMatter.body, in: file)
    header = keys.header()
    tags = keys.tags()
    isDraft = keys.isDraft
    report = keys.report
  }

  /// Whether a file may be a post, by its path from the project's root.
  public static func mayBePost(_ path: String) -> Bool {
    guard path.hasPrefix("Content/"), path.hasSuffix(".md") else { return false }
    let parts = path.pathParts
    return parts.count >= 4 && !["careers", "comparisons"].contains(parts[2])
  }

  private static func names(of parts: [String]) -> [String] {
    let names = parts.dropFirst() + []
    let last = String((names.last ?? "").dropLast(3))
    return last == "index" ? Array(names.dropLast()) : names.dropLast() + [last]
  }
}

extension PostFile {
  /// The post as it reads when its file is another.
  func reread(from file: SourceFile) -> PostFile? {
    PostFile(file, defaults: defaults) { file }
  }

  /// The front matter of its file, with what site.yml says of its folder.
  func frontMatter(of file: SourceFile) throws(DiagnosticReport) -> FrontMatter {
    try FrontMatter(file).completed(by: defaults, for: path)
  }

  /// The places of a key's texts, read anew for a fault; those of the file as a whole if it is gone.
  func place(ofTag tag: Int) -> SourceLocation {
    guard let file = try? read(), let frontMatter = try? frontMatter(of: file) else {
      return SourceLocation(path: path)
    }
    var keys = KeyReader(frontMatter.mapping, holder: KeyHolder.post, known: [])
    let places = keys.texts("tags").map(\.place.location)
    return places.indices.contains(tag) ? places[tag] : frontMatter.mapping.place.location
  }
}
