/// A readable id made from a text.
struct Slug {
  private var text = ""

  /// Whether the last letter was a capital sigma, whose small form depends on what follows.
  private var endsInCapitalSigma = false

  /// Whether a letter or digit was the last to be read, on which a combining mark may stand.
  private var endsInLetter = false

  private init() {}

  /// Letters and digits in lower case, composed (NFC), and `_`; blanks and hyphens between them as
  /// one `-`; the rest left out.
  ///
  /// - Returns: An id; `section` if nothing is left.
  static func of(_ text: String) -> String {
    var slug = Slug()
    for scalar in text.unicodeScalars { slug.read(scalar) }
    slug.endWord()
    while slug.text.utf8.last == UInt8(ascii: "-") { slug.text.removeLast() }
    return slug.text.isEmpty ? "section" : slug.text
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    switch LetterTable.use(of: scalar) {
    case .letter(let small):
      let isInWord = endsInLetter
      text += small
      endsInCapitalSigma = scalar == "Σ" && isInWord
      endsInLetter = true
    case .mark where endsInLetter: add(mark: scalar)
    case .underscore:
      endWord()
      text += "_"
    case .blank:
      endWord()
      if let last = text.utf8.last, last != UInt8(ascii: "-") { text += "-" }
    case .mark, .other: endWord()
    }
  }

  private mutating func add(mark: Unicode.Scalar) {
    guard let letter = text.unicodeScalars.popLast() else { return }
    var pair = Character(letter).unicodeScalars
    pair.append(mark)
    text.append(CanonicalComposition.of(Character(String(pair))))
  }

  private mutating func endWord() {
    // Unicode Standard, section 3.13, Final_Sigma.
    if endsInCapitalSigma, text.unicodeScalars.popLast() != nil { text += "ς" }
    endsInCapitalSigma = false
    endsInLetter = false
  }
}
