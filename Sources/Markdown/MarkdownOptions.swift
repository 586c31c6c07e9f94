/// What of a document is let through, what becomes a hole and how headings are treated.
public struct MarkdownOptions: Sendable {
  /// What happens to raw HTML.
  public enum RawHTML: Sendable {
    /// It is left out with a warning.
    case drop

    /// It is written as it is.
    case allow
  }

  /// What happens to URLs of other schemes than `http`, `https`, `mailto` and `tel`, in images of
  /// other schemes than `http` and `https`.
  public enum UnsafeURLs: Sendable {
    /// The link is left out with a warning, its text stays; of an image its description stays.
    case drop

    /// They are written as they are; only the conformance suite needs this.
    case keep
  }

  /// How what libcmark does not know is written: tables, tasks, footnotes and alerts.
  public enum Markup: Sendable {
    /// As GitHub writes it; only the conformance suite needs this.
    case plain

    /// For every reader: with scopes, labels and regions that the keyboard scrolls.
    ///
    /// The words are in the page's language; a word that is missing is written in English.
    case accessible([MarkdownWord: String])
  }

  /// What happens to raw HTML; dropped unless set.
  public var rawHTML = RawHTML.drop

  /// What happens to unsafe URLs; dropped unless set.
  public var unsafeURLs = UnsafeURLs.drop

  /// The schemes, in lower case, whose inline links become holes; anywhere else they are errors.
  public var divertedSchemes: Set<String> = []

  /// The first words of info strings whose fenced code blocks become holes.
  public var divertedFences: Set<String> = []

  /// How what libcmark does not know is written; plain unless set.
  public var markup = Markup.plain

  /// The quotation marks of the language, for texts to be written with these, apostrophes, dashes
  /// and ellipses where keyboards have no key for them; `nil` leaves texts as they are typed.
  ///
  /// Code, links of diverted schemes and what stands behind a backslash are left as they are.
  public var quotationMarks: QuotationMarks?

  /// By how many levels headings go down, never below the sixth.
  public var headingShift = 0

  /// The level, as written out, of the heading that stands before the text, below which no level may be
  /// skipped; `nil` if levels are not looked at.
  public var outerLevel: Int?

  /// What stands before each id.
  public var idPrefix = ""

  /// Ids, without the prefix, that other texts of the page have; this one takes none of them.
  public var takenIDs: Set<String> = []

  /// Whether headings get ids.
  public var headingIDs = true

  /// Whether a heading that is the first block is taken out of the HTML and becomes its title.
  public var takesTitle = false

  /// Whether the URLs of links and images become holes, for a caller who resolves them.
  public var destinationsAsHoles = false

  /// The comment that parts the opening of a text from the rest, and is left out; none unless set.
  public var moreMark: CommentMark?

  /// Whether references to footnotes are written; a part of a text stands without its footnotes.
  public var footnoteReferences = true

  /// Whether an image must be described, or be said to decorate only: `![""](line.svg)`.
  public var requiresDescriptions = false

  /// Whether a heading must have a text.
  public var requiresHeadingTexts = false

  /// The options of a page that stands alone.
  public init() {}
}
