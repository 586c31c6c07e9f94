extension Unicode.Scalar {
  /// The letter by which words are compared: small, without accent and, as capitals have it, one sigma.
  ///
  /// Greek in capitals is written without accents, so `ΜΕΣΟΣ` and `μέσος` are one word.
  var folded: Unicode.Scalar {
    // Most letters need no table.
    if isASCII { return (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value) | 0x20) : self }
    let small = properties.lowercaseMapping.unicodeScalars.first ?? self
    return Self.plainGreek[small] ?? small
  }

  /// The same, where it takes as many bytes of UTF-8 as the letter itself.
  var foldedInPlace: Unicode.Scalar {
    UTF8.width(folded) == UTF8.width(self) ? folded : self
  }

  private static let plainGreek: [Unicode.Scalar: Unicode.Scalar] = [
    "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ϊ": "ι", "ΐ": "ι", "ό": "ο", "ύ": "υ", "ϋ": "υ",
    "ΰ": "υ", "ώ": "ω", "ς": "σ",
  ]
}
