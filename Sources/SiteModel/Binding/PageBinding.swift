/// What the Markdown of a page is bound to.
struct PageBinding: Sendable {
  /// The data sets of the page; figures that name none take the first.
  let dataSets: [String]

  /// The careers that the page speaks of, whose tables it shows.
  let careers: [String]

  /// Whether the page may state figures that are more than ten years old.
  let isHistorical: Bool

  /// What stands before the ids of headings, and so before links to them.
  let idPrefix: String
}
