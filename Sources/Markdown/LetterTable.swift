/// What a character of a heading comes to in an id.
enum LetterTable {
  enum Use {
    /// A letter or digit, in lower case and composed.
    case letter(String)
    /// A mark that stands on the letter before.
    case mark
    case underscore
    /// A blank or a hyphen.
    case blank
    case other
  }

  /// How a character is used; looked up for Latin, Greek and Cyrillic.
  static func use(of scalar: Unicode.Scalar) -> Use {
    scalar.value < common.count ? common[Int(scalar.value)] : computedUse(of: scalar)
  }

  // The properties of a character take longer to find than all the rest of an id.
  private static let common: [Use] = (UInt32(0)..<0x500).map { value in
    Unicode.Scalar(value).map(computedUse) ?? .other
  }

  private static func computedUse(of scalar: Unicode.Scalar) -> Use {
    if scalar == "_" { return .underscore }
    if scalar == "-" || scalar.properties.isWhitespace { return .blank }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber:
      let composed = CanonicalComposition.of(Character(scalar))
      return .letter(String(composed).lowercased())
    case .nonspacingMark, .spacingMark: return .mark
    case _: return .other
    }
  }
}
