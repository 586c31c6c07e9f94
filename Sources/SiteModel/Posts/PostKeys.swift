internal import CalendarDates
internal import Markdown
internal import SourceText

/// Takes what makes a post out of front matter.
struct PostKeys {
  /// The keys that posts have beside the common ones.
  static let own = ["date", "expires", "tags", "summary", "toc"]

  private var keys: KeyReader
  private let path: String

  /// What is wrong.
  var report: DiagnosticReport { keys.report }

  /// Prepares to read the front matter of a file.
  init(_ frontMatter: FrontMatter, path: String) {
    self.path = path
    keys = KeyReader(
      frontMatter.mapping,
      holder: KeyHolder.post,
      known: PageHeader.keys + Self.own
    )
  }

  /// The date of the front matter, or else that of the file's name; `nil` after reporting that it is
  /// none, or that both are there and differ.
  mutating func date(in name: DatedName?) -> Day? {
    if let name, name.date == nil {
      keys.add(DiagnosticReport(PostFault.dateInName(name.text), at: SourceLocation(path: path)))
    }
    guard let value = keys.mapping["date"] else { return name?.date }
    guard let written = keys.day("date") else { return nil }
    if let date = name?.date, date != written {
      keys.add(PostFault.datesDiffer(name: "\(date)", key: "\(written)"), at: value.place)
    }
    return written
  }

  /// The day from which the post is left out; reports one that is not after its date.
  mutating func expires(after date: Day?) -> Day? {
    guard let day = keys.day("expires"), let place = keys.mapping["expires"]?.place else {
      return nil
    }
    if let date, day <= date { keys.add(PostFault.expiresTooEarly(date: "\(date)"), at: place) }
    return day
  }

  /// Where the words for lists stand: under `summary`, before the mark, under `description`, in the
  /// first paragraph.
  mutating func summary(behind body: Range<Int>, in file: SourceFile) -> PostSummary {
    if let summary = text("summary") { return summary }
    if PostSummary.mark.stands(in: file.bytes[body]) { return .opening }
    return text("description") ?? .firstParagraph
  }

  private mutating func text(_ key: String) -> PostSummary? {
    keys.text(key).map { PlainText.isPlain($0) ? .plain($0) : .key(key) }
  }

  /// The common keys, with the description as it is written.
  mutating func header() -> PageHeader? {
    PageHeader(ofPost: &keys, path: path)
  }

  /// The tags as they are written.
  mutating func tags() -> [String] {
    keys.texts("tags").map(\.text)
  }

  /// Whether the post is a draft.
  var isDraft: Bool {
    if case .scalar("true", _) = keys.mapping["draft"] { true } else { false }
  }
}
