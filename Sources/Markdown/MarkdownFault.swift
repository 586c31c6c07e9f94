public import SourceText

/// What a document may hold that cannot be written out.
public enum MarkdownFault: Fault {
  /// Where a diverted URL stands that is no inline link.
  public enum Misplacement: Sendable {
    /// `![text](wage:...)`.
    case image

    /// `<wage:...>`.
    case autolink

    /// `[text][label]` with a definition elsewhere.
    case reference

    /// A link within the description of an image.
    case imageDescription
  }

  /// Raw HTML was left out; its first line.
  case rawHTMLDropped(String)

  /// The link or image of a scheme that is not allowed was left out; `nil` for a disguised one.
  case unsafeURLDropped(scheme: String?, isImage: Bool)

  /// A URL of a diverted scheme stands where nothing can be inserted.
  case boundLinkMisplaced(scheme: String, Misplacement)

  /// A diverted fenced block runs to the end of what holds it.
  case fenceNotClosed(String)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .rawHTMLDropped: "raw-html-dropped"
    case .unsafeURLDropped: "unsafe-url-dropped"
    case .boundLinkMisplaced: "bound-link-misplaced"
    case .fenceNotClosed: "fence-not-closed"
    }
  }

  /// Dropping leaves a page whole, so it is a warning.
  public var severity: Severity {
    switch self {
    case .rawHTMLDropped, .unsafeURLDropped: .warning
    case .boundLinkMisplaced, .fenceNotClosed: .error
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .rawHTMLDropped(let html):
      Wording(
        "raw HTML is left out: \(html)",
        help: "write it as Markdown, or set `html: allow` in site.yml"
      )
    case .unsafeURLDropped(let scheme, let isImage):
      Wording(
        Self.droppedSentence(scheme: scheme, isImage: isImage),
        help: isImage
          ? "images may have http, https and relative URLs"
          : "links may have http, https, mailto, tel and relative URLs"
      )
    case .boundLinkMisplaced(let scheme, let misplacement):
      Wording(
        "a `\(scheme):` URL cannot stand in \(Self.name(of: misplacement))",
        help: "write it as a link in the sentence: [text](\(scheme):...)"
      )
    case .fenceNotClosed(let word):
      Wording(
        "the block `\(word)` is not closed, so it takes in everything below it",
        help: "end it with a line of the same backticks or tildes that opened it"
      )
    }
  }

  private static func droppedSentence(scheme: String?, isImage: Bool) -> String {
    let kept =
      isImage
      ? "the image is left out, its description stays" : "the link is left out, its text stays"
    guard let scheme else { return "control characters hide the scheme of a URL; \(kept)" }
    return "`\(scheme):` URLs are not allowed in \(isImage ? "images" : "links"); \(kept)"
  }

  private static func name(of misplacement: Misplacement) -> String {
    switch misplacement {
    case .image: "an image"
    case .autolink: "angle brackets"
    case .reference: "a reference definition"
    case .imageDescription: "the description of an image"
    }
  }
}
