/// Text as a terminal may show it: what would move its cursor, or turn the direction of writing, is a
/// blank.
enum ShownText {
  /// The scalar itself, or a blank in the place of a control character.
  static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: " "
    case _: scalar.properties.isBidiControl ? " " : scalar
    }
  }

  /// A text on one line, as many scalars as it has.
  static func of(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(of)))
  }
}
