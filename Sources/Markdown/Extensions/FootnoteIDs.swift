/// The ids of a footnote and of the references to it, with their prefix.
struct FootnoteIDs {
  /// The id of the footnote.
  let note: String

  /// The ids of the references, in order.
  let references: [String]

  /// How many of the references were written.
  var written = 0
}
