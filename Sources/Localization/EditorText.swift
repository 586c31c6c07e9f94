/// A value as an editor typed it, against the same value as the program writes it.
public enum EditorText {
  /// Whether a typed text says what the canonical one says.
  ///
  /// Any white space equals any other, one for one; `-` equals U+2212; `'` equals U+2019; letters
  /// with marks equal their composed forms; marks of direction, which nobody sees, count for nothing.
  /// Nothing else is forgiven.
  public static func matches(_ typed: String, canonical: String) -> Bool {
    typed == canonical || normalized(typed) == normalized(canonical)
  }

  /// The text with plain spaces, hyphens and apostrophes and without marks of direction, by which typed
  /// texts are looked up.
  public static func normalized(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !directionMarks.contains(scalar) {
      scalars.append(plain(scalar))
    }
    return String(scalars)
  }

  private static let directionMarks: [Unicode.Scalar] = ["\u{200E}", "\u{200F}", "\u{61C}"]

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2212}": "-"
    case "\u{2019}": "'"
    case _: scalar.properties.isWhitespace ? " " : scalar
    }
  }
}
