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

  /// The comment that parts the opening of a text from the rest stands where it parts nothing.
  case moreMarkNotAlone

  /// A heading has no text.
  case headingEmpty

  /// The link or image of a scheme that is not allowed was left out; `nil` for a disguised one.
  case unsafeURLDropped(scheme: String?, isImage: Bool)

  /// A URL of a diverted scheme stands where nothing can be inserted.
  case boundLinkMisplaced(scheme: String, Misplacement)

  /// A diverted fenced block runs to the end of what holds it.
  case fenceNotClosed(String)

  /// A row of a table has a text beyond the columns that its head names; that text.
  case tableRowTooLong(String)

  /// The line below the head of a table rules off another number of columns than there are heads.
  case tableHeadDiffers(heads: Int, columns: Int)

  /// The text refers to a footnote that is not there; the nearest of those that are.
  case footnoteUndefined(String, nearest: String?)

  /// Nothing refers to a footnote, so it is left out.
  case footnoteUnused(String)

  /// There is another footnote of the same label before, so this one is left out.
  case footnoteTwice(String)

  /// A quote begins with `[!NAME]`, and there is no such alert.
  case alertUnknown(String)

  /// A text stands behind `[!NAME]` on its line.
  case alertNotAlone(String)

  /// An image has no description.
  case imageWithoutDescription

  /// A tag of HTML shows an image and does not say what it shows.
  case imageTagWithoutDescription

  /// A heading is more than one level below the one before it, or below the title; the level that could
  /// come next at most.
  case headingLevelSkipped(level: Int, next: Int)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .rawHTMLDropped, .moreMarkNotAlone: "raw-html-dropped"
    case .headingEmpty: "heading-empty"
    case .unsafeURLDropped: "unsafe-url-dropped"
    case .boundLinkMisplaced: "bound-link-misplaced"
    case .fenceNotClosed: "fence-not-closed"
    case .tableRowTooLong: "table-row-too-long"
    case .tableHeadDiffers: "table-head-differs"
    case .footnoteUndefined: "footnote-undefined"
    case .footnoteUnused: "footnote-unused"
    case .footnoteTwice: "footnote-twice"
    case .alertUnknown, .alertNotAlone: "alert-malformed"
    case .imageWithoutDescription, .imageTagWithoutDescription: "image-without-alt"
    case .headingLevelSkipped: "heading-level-skipped"
    }
  }

  /// What leaves a page whole is a warning.
  public var severity: Severity {
    switch self {
    case .rawHTMLDropped, .moreMarkNotAlone, .headingEmpty, .headingLevelSkipped, .unsafeURLDropped,
      .tableRowTooLong, .footnoteUnused, .footnoteTwice:
      .warning
    case .boundLinkMisplaced, .fenceNotClosed, .tableHeadDiffers, .footnoteUndefined, .alertUnknown,
      .alertNotAlone, .imageWithoutDescription, .imageTagWithoutDescription:
      .error
    }
  }

  static func marks(ofLevel level: Int) -> String {
    String(repeating: "#", count: level)
  }

  static func rule(columns: Int) -> String {
    "|" + String(repeating: " --- |", count: min(columns, 20))
  }

  static func nearestAlert(_ name: String) -> String? {
    NearestName.of(name, among: AlertKind.allCases.map(\.rawValue))?.uppercased()
  }

  static var alertNames: String {
    AlertKind.allCases.map { "`[!\($0.rawValue.uppercased())]`" }.joined(separator: ", ")
  }
}
