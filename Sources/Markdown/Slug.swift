/// A readable id made from a text.
enum Slug {
  /// Letters, digits, `_` and `-` in lower case, composed (NFC); blanks as one `-`; the rest left out.
  ///
  /// - Returns: An id; `section` if nothing is left.
  static func of(_ text: String) -> String {
    var slug = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      if character.isWhitespace {
        if slug.last != "-" { slug.append("-") }
      } else if character == "Σ" {
        let isFinal =
          index > 0 && characters[index - 1].isLetter
          && !(index + 1 < characters.count && characters[index + 1].isLetter)
        slug.append(isFinal ? "ς" : "σ")
      } else if isKept(character) {
        slug += String(CanonicalComposition.of(character)).lowercased()
      }
    }
    let trimmed = slug.drop { $0 == "-" }
    let end = trimmed.lastIndex { $0 != "-" }
    guard let end else { return "section" }
    return String(trimmed[...end])
  }

  private static func isKept(_ character: Character) -> Bool {
    if character == "-" || character == "_" { return true }
    guard let first = character.unicodeScalars.first else { return false }
    switch first.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber:
      return true
    case _: return false
    }
  }
}
