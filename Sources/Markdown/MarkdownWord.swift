/// A word that is not in the text but is written with some of its parts.
public enum MarkdownWord: String, CaseIterable, Sendable {
  /// Before the heads of a table without a caption, to name the region that scrolls it.
  case table

  /// Before the number of a footnote, where the text refers to it.
  case footnote

  /// Before the number of a footnote, on the link that leads from it back to the text.
  case back

  /// Over an alert of this kind.
  case note

  /// Over an alert of this kind.
  case tip

  /// Over an alert of this kind.
  case important

  /// Over an alert of this kind.
  case warning

  /// Over an alert of this kind.
  case caution

  /// The word in English without regard to the language of a page, as GitHub has it.
  var plain: String {
    rawValue.prefix(1).uppercased() + rawValue.dropFirst()
  }
}
