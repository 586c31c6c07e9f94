/// A value as an editor typed it, against the same value as the program writes it.
public enum EditorText {
  /// Whether a typed text says what the canonical one says.
  ///
  /// Any white space equals any other, one for one; `-` equals U+2212; `'` equals U+2019; letters
  /// with marks equal their composed forms. Nothing else is forgiven.
  public static func matches(_ typed: String, canonical: String) -> Bool {
    typed == canonical || normalized(typed) == normalized(canonical)
  }

  /// The text with plain spaces, hyphens and apostrophes, by which typed texts are looked up.
  public static func normalized(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(plain(scalar)) }
    return String(scalars)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2212}": "-"
    case "\u{2019}": "'"
    case _: scalar.properties.isWhitespace ? " " : scalar
    }
  }
}
