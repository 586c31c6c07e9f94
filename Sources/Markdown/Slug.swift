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
    if let slug = ofASCII(text.utf8) { return slug }
    var slug = Slug()
    for scalar in text.unicodeScalars { slug.read(scalar) }
    slug.endWord()
    while slug.text.utf8.last == UInt8(ascii: "-") { slug.text.removeLast() }
    return slug.text.isEmpty ? "section" : slug.text
  }

  // The same for a text without a letter of another alphabet, byte by byte.
  private static func ofASCII(_ text: String.UTF8View) -> String? {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"):
        slug.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
      case UInt8(ascii: "-"), 0x20, 0x09...0x0D:
        if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
      case 0x80...: return nil
      case _: continue
      }
    }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
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
