/// A link or an image that is being written.
enum OpenLink {
  /// The tag of a link stands; the closing tag follows.
  case written

  /// An image; its tag stands up to the description, which starts here.
  case image(descriptionStart: Int)

  /// Only its text or description is written.
  case dropped

  /// Its text is taken out when it ends.
  case diverted(start: Mark, textStart: Int)
}
