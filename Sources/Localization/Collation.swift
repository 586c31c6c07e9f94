/// The order of titles in a language: by letters, then by accents, then by case.
///
/// Each language has its alphabet; a letter outside it sorts as its base letter, so that «ά» stands
/// with «α» and "ä" with "a", but "ł" behind "l" in Polish and "ch" behind "h" in Czech. Blanks and
/// punctuation come first, then symbols, digits and letters; scripts other than those of ``Script``
/// come last, by code point. The rules are CLDR's, cut down to these scripts.
public struct Collation: Sendable {
  private let alphabet: Alphabet

  /// The place of each letter, from 1.
  private let ranks: [String: UInt32]

  /// The same for letters of one scalar, which are found ten times as fast.
  private let scalarRanks: [Unicode.Scalar: UInt32]

  /// How many characters the longest spelling that sorts as one letter has.
  private let longest: Int

  /// The order of a language.
  public init(of language: Language) {
    alphabet = language.alphabet
    let order = (Self.punctuation + Self.digits).map { String($0) } + alphabet.letters
    let places = order.enumerated().map { ($1, UInt32($0 + 1)) }
    ranks = Dictionary(uniqueKeysWithValues: places)
    scalarRanks = places.reduce(into: [:]) { ranks, place in
      let scalars = place.0.unicodeScalars
      if let scalar = scalars.first, scalars.count == 1 { ranks[scalar] = place.1 }
    }
    longest = (alphabet.letters + alphabet.variants.keys).map(\.count).max() ?? 1
  }

  /// What a text is sorted by; to be made once for each text.
  public func key(of text: String) -> CollationKey {
    var weights = CollationWeights()
    if longest == 1 {
      for character in text { add(character, to: &weights) }
    } else {
      addSequences(of: text, to: &weights)
    }
    return CollationKey(weights, text: text)
  }

  /// The texts in order; equal texts stay as they were.
  public func sorted(_ texts: [String]) -> [String] {
    texts.map { (text: $0, key: key(of: $0)) }.sorted { $0.key < $1.key }.map(\.text)
  }

  /// The letter under which a text stands in an index: its first one, as a capital without marks; `#`
  /// for a digit and where there is no letter.
  public func initial(of text: String) -> String {
    for place in text.indices {
      if let sequence = sequence(at: text[place...]) {
        return capital(base(of: lowercased(sequence)))
      }
      for scalar in text[place].unicodeScalars {
        let small = lowercased(scalar)
        if Self.digits.unicodeScalars.contains(small) { return "#" }
        let letter = base(of: String(small))
        if small.properties.isAlphabetic { return capital(letter) }
      }
    }
    return "#"
  }

  /// The letter of the alphabet that a small letter sorts as; the first of several.
  private func base(of letter: String) -> String {
    guard ranks[letter] == nil else { return letter }
    return alphabet.variants[letter]?.letters[0]
      ?? CollationLetter.table[letter]?.bases.first.map { String($0) } ?? letter
  }

  private func capital(_ letter: String) -> String {
    if alphabet.hasDotlessI, letter == "i" { return "İ" }
    return letter.prefix(1).uppercased() + letter.dropFirst()
  }

  /// The spelling of several characters that a text begins with and that sorts as letters of its own,
  /// as "ch" in Czech.
  private func sequence(at text: Substring) -> Substring? {
    for count in stride(from: longest, to: 1, by: -1) {
      let sequence = text.prefix(count)
      let small = lowercased(sequence)
      if small.count == count, ranks[small] != nil || alphabet.variants[small] != nil {
        return sequence
      }
    }
    return nil
  }

  private func addSequences(of text: String, to weights: inout CollationWeights) {
    var rest = text[...]
    while let character = rest.first {
      if let sequence = sequence(at: rest) {
        addSequence(sequence, to: &weights)
        rest = rest.dropFirst(sequence.count)
      } else {
        add(character, to: &weights)
        rest = rest.dropFirst()
      }
    }
  }

  private func add(_ character: Character, to weights: inout CollationWeights) {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.count == 1 {
      let small = lowercased(first)
      add(small, size(isSmall: small == first), to: &weights)
    } else {
      addSequence(Substring(String(character)), to: &weights)
    }
  }

  private func add(
    _ scalar: Unicode.Scalar,
    _ size: CollationWeights.Size,
    to weights: inout CollationWeights
  ) {
    if let rank = scalarRanks[scalar] {
      weights.add(rank, size)
    } else if let variant = variant(scalar) {
      add(variant, size, to: &weights)
    } else if let letter = CollationLetter.composed[scalar] {
      add(letter, size, to: &weights)
    } else {
      addUnknown(scalar, size, to: &weights)
    }
  }

  /// Adds several characters that sort as letters of their own, or a character of several scalars,
  /// most often a letter whose marks are not composed.
  private func addSequence(_ sequence: Substring, to weights: inout CollationWeights) {
    let small = lowercased(sequence)
    let size = size(isSmall: small == sequence)
    if let rank = ranks[small] {
      weights.add(rank, size)
    } else if let variant = alphabet.variants[small] {
      add(variant, size, to: &weights)
    } else if let letter = CollationLetter.table[small] {
      add(letter, size, to: &weights)
    } else {
      for scalar in small.unicodeScalars { add(scalar, size, to: &weights) }
    }
  }

  private func size(isSmall: Bool) -> CollationWeights.Size {
    isSmall != alphabet.hasCapitalsFirst ? .small : .capital
  }

  private func variant(_ scalar: Unicode.Scalar) -> Alphabet.Variant? {
    alphabet.variants.isEmpty ? nil : alphabet.variants[String(scalar)]
  }

  private func add(
    _ variant: Alphabet.Variant,
    _ size: CollationWeights.Size,
    to weights: inout CollationWeights
  ) {
    for letter in variant.letters {
      guard let rank = ranks[letter] else {
        preconditionFailure("a variant sorts as letters of the alphabet")
      }
      weights.add(rank, size)
    }
    for _ in 0..<variant.place { weights.add(mark: CollationLetter.stroke) }
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

  private func lowercased(_ text: Substring) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(lowercased)))
  }

  private func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "I" where alphabet.hasDotlessI: return "ı"
    case "İ" where alphabet.hasDotlessI: return "i"
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
}
