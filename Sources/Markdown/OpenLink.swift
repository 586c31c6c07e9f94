/// A link or an image that is being written.
enum OpenLink {
  /// Its tag stands; the closing tag follows.
  case written

  /// Only its text or description is written.
  case dropped

  /// Its text is taken out when it ends.
  case diverted(start: Mark, textStart: Int)
}
