/// The order of titles in a language: by letters, then by accents, then by case.
///
/// Each language has its alphabet; a letter outside it sorts as its base letter, so that «ά» stands
/// with «α» and "ä" with "a", but "ł" behind "l" in Polish and "ñ" behind "n" in Spanish. Blanks
/// and punctuation come first, then symbols, digits and letters; scripts other than Greek and Latin
/// come last, by code point. The rules are CLDR's, cut down to these scripts.
public struct Collation: Sendable {
  private let language: Language

  /// The place of each character that is ordered by itself, from 1.
  private let ranks: [Character: UInt32]

  /// The same for characters of one scalar, which are found ten times as fast.
  private let scalarRanks: [Unicode.Scalar: UInt32]

  /// The order of a language.
  public init(of language: Language) {
    self.language = language
    let order = Self.punctuation + Self.digits + Self.letters(of: language)
    ranks = Dictionary(uniqueKeysWithValues: zip(order, 1...).map { ($0, UInt32($1)) })
    scalarRanks = Dictionary(
      uniqueKeysWithValues: zip(order.unicodeScalars, 1...).map { ($0, UInt32($1)) }
    )
  }

  /// What a text is sorted by; to be made once for each text.
  public func key(of text: String) -> CollationKey {
    var weights = CollationWeights()
    for character in text { add(character, to: &weights) }
    return CollationKey(weights, text: text)
  }

  /// The texts in order; equal texts stay as they were.
  public func sorted(_ texts: [String]) -> [String] {
    texts.map { (text: $0, key: key(of: $0)) }.sorted { $0.key < $1.key }.map(\.text)
  }

  /// The letter under which a text stands in an index: its first one, as a capital without marks; `#`
  /// for a digit and where there is no letter.
  public func initial(of text: String) -> String {
    for scalar in text.unicodeScalars {
      let small = lowercased(scalar)
      if Self.digits.unicodeScalars.contains(small) { break }
      let isLetter = Self.letters(of: language).unicodeScalars.contains(small)
      let base = isLetter ? small : CollationLetter.composed[small]?.bases.first ?? small
      if base.properties.isAlphabetic { return base.properties.uppercaseMapping }
    }
    return "#"
  }

  private func add(_ character: Character, to weights: inout CollationWeights) {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.count == 1 {
      let small = lowercased(first)
      add(small, small == first ? .small : .capital, to: &weights)
    } else {
      addSequence(character, to: &weights)
    }
  }

  private func add(
    _ scalar: Unicode.Scalar,
    _ size: CollationWeights.Size,
    to weights: inout CollationWeights
  ) {
    if let rank = scalarRanks[scalar] {
      weights.add(rank, size)
    } else if let letter = CollationLetter.composed[scalar] {
      add(letter, size, to: &weights)
    } else {
      addUnknown(scalar, size, to: &weights)
    }
  }

  /// Adds a character of several scalars, most often a letter whose marks are not composed.
  private func addSequence(_ character: Character, to weights: inout CollationWeights) {
    let small = String.UnicodeScalarView(character.unicodeScalars.map(lowercased))
    let letter = Character(String(small))
    let size: CollationWeights.Size = letter == character ? .small : .capital
    if let rank = ranks[letter] {
      weights.add(rank, size)
    } else if let letter = CollationLetter.table[letter] {
      add(letter, size, to: &weights)
    } else {
      for scalar in small { add(scalar, size, to: &weights) }
    }
  }

  private func add(
    _ letter: CollationLetter,
    _ size: CollationWeights.Size,
    to weights: inout CollationWeights
  ) {
    for base in letter.bases {
      guard let rank = scalarRanks[base] else {
        preconditionFailure("a base letter is in every alphabet")
      }
      weights.add(rank, letter.isVariant ? .variant : size)
    }
    for mark in letter.marks { weights.add(mark: mark) }
  }

  private func addUnknown(
    _ scalar: Unicode.Scalar,
    _ size: CollationWeights.Size,
    to weights: inout CollationWeights
  ) {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: weights.add(mark: scalar)
    case .format: return
    case _ where scalar.properties.isWhitespace: add(" ", size, to: &weights)
    case _: weights.add(Self.firstUnknown + scalar.value, size)
    }
  }

  private func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch (language, scalar) {
    case (.turkish, "I"): return "ı"
    case (.turkish, "İ"): return "i"
    case _:
      let mapped = scalar.properties.lowercaseMapping.unicodeScalars
      return mapped.count == 1 ? mapped.first ?? scalar : scalar
    }
  }

  /// Higher than every rank of the alphabets.
  private static let firstUnknown: UInt32 = 0x1_0000

  // The order of CLDR's root collation.
  private static let punctuation =
    " _-‐‑–—―,;:!¡?¿.…·'‘’\"“”„«»()[]{}§¶@*/\\&#%‰†‡•`´^¯¨°©®+±÷×<=>¬|¦~−¤¢$£¥€₺"

  private static let digits = "0123456789"
  private static let greek = "αβγδεζηθικλμνξοπρστυφχψω"

  private static func letters(of language: Language) -> String {
    switch language {
    case .greek: greek + "abcdefghiıjklmnopqrstuvwxyzþ"
    case .english, .german, .french, .italian, .portuguese, .hebrew:
      "abcdefghiıjklmnopqrstuvwxyzþ" + greek
    case .spanish: "abcdefghiıjklmnñopqrstuvwxyzþ" + greek
    case .polish: "aąbcćdeęfghiıjklłmnńoópqrsśtuvwxyzźżþ" + greek
    case .turkish: "abcçdefgğhıijklmnoöpqrsştuüvwxyzþ" + greek
    }
  }
}
