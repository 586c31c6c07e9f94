/// Composed letters for letters with combining marks, where Unicode has one (NFC).
///
/// The standard library composes only inside; but it compares characters by canonical
/// equivalence, so a table of composed letters answers for every way to write them.
public enum CanonicalComposition {
  /// The composed form of a character; the character itself if it has none.
  public static func of(_ character: Character) -> Character {
    if character.isASCII { return character }
    return letters[character] ?? character
  }

  // Latin, Greek, Cyrillic and Arabic letters and kana; of equivalents the first is the composed form
  // of NFC, so Greek with tonos comes before polytonic Greek with oxia.
  private static let letters: [Character: Character] = {
    var letters: [Character: Character] = [:]
    let blocks = [
      0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x622...0x626, 0x6C0...0x6D3, 0x1E00...0x1FFC,
      0x304C...0x30FE,
    ]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let letter = Character(scalar)
      if letters[letter] == nil { letters[letter] = letter }
    }
    return letters
  }()
}
