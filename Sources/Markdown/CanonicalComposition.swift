/// Composed letters for letters with combining marks, where Unicode has one (NFC).
///
/// The standard library composes only inside; but it compares characters by canonical
/// equivalence, so a table of composed letters answers for every way to write them.
enum CanonicalComposition {
  /// The composed form of a character; the character itself if it has none.
  static func of(_ character: Character) -> Character {
    if character.isASCII { return character }
    return letters[character] ?? character
  }

  // Latin, Greek and Cyrillic letters; of equivalents the first is the composed form of NFC, so
  // Greek with tonos comes before polytonic Greek with oxia.
  private static let letters: [Character: Character] = {
    var letters: [Character: Character] = [:]
    for value in [0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x1E00...0x1FFC].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let letter = Character(scalar)
      if letters[letter] == nil { letters[letter] = letter }
    }
    return letters
  }()
}
