/// Makes the part of an address out of the name of a tag: small Latin letters, digits and hyphens.
///
/// Greek is written with Latin letters as passports and road signs have it (ELOT 743), Cyrillic as the
/// lines of passports that machines read (ICAO Doc 9303, part 3, section 6), and other letters of the
/// Latin script without their marks.
struct TagSlug {
  private let letters: [Unicode.Scalar]
  private var slug = ""
  private var index = 0

  /// The slug of a text; `nil` if nothing of the text can stand in an address.
  static func of(_ text: String) -> String? {
    var slug = TagSlug(text)
    while slug.index < slug.letters.count { slug.take() }
    let parts = slug.slug.split(separator: "-").joined(separator: "-")
    return PathSegment.isID(parts) ? parts : nil
  }

  private init(_ text: String) {
    letters = text.unicodeScalars.flatMap { $0.properties.lowercaseMapping.unicodeScalars }
  }

  private mutating func take() {
    let letter = letters[index]
    if let pair = pair(from: letter) {
      slug += pair
      index += 2
      return
    }
    index += 1
    if letter.isASCII {
      let isKept = letter.properties.isAlphabetic || ("0"..."9").contains(letter)
      slug += isKept ? String(Character(letter)) : "-"
    } else if let latin = Self.latin[letter] {
      slug += latin
    } else if !letter.properties.isDiacritic, letter != "ь" {
      slug += "-"
    }
  }

  // Two letters that are read as one, or the second of which is read after the first.
  private func pair(from first: Unicode.Scalar) -> String? {
    guard index + 1 < letters.count else { return nil }
    let second = letters[index + 1]
    switch (first, second) {
    case ("ο", "υ"), ("ο", "ύ"): return "ou"
    case ("γ", "γ"): return "ng"
    case ("γ", "ξ"): return "nx"
    case ("γ", "χ"): return "nch"
    case ("μ", "π"): return isAtStart || isBeforeEnd ? "b" : "mp"
    case ("α", "υ"), ("α", "ύ"): return "a" + softened
    case ("ε", "υ"), ("ε", "ύ"): return "e" + softened
    case ("η", "υ"), ("η", "ύ"): return "i" + softened
    case _: return nil
    }
  }

  private var isAtStart: Bool { index == 0 || !letters[index - 1].properties.isAlphabetic }

  private var isBeforeEnd: Bool {
    index + 2 == letters.count || !letters[index + 2].properties.isAlphabetic
  }

  // The upsilon of αυ, ευ, ηυ: f before these and at the end of a word, v before all others.
  private var softened: String {
    isBeforeEnd || "θκξπστφχψς".unicodeScalars.contains(letters[index + 2]) ? "f" : "v"
  }

  private static let latin: [Unicode.Scalar: String] = {
    let table = """
      α a ά a β v γ g δ d ε e έ e ζ z η i ή i θ th ι i ί i ϊ i ΐ i κ k λ l μ m ν n ξ x ο o ό o π p \
      ρ r σ s ς s τ t υ y ύ y ϋ y ΰ y φ f χ ch ψ ps ω o ώ o \
      à a á a â a ã a å a ä ae æ ae ç c è e é e ê e ë e ì i í i î i ï i ð d ñ n ò o ó o ô o õ o ö oe \
      ø o ù u ú u û u ü ue ý y ÿ y þ th ß ss ą a ć c č c ď d đ d ę e ě e ğ g ı i ł l ń n ň n œ oe ř r \
      ś s š s ş s ť t ů u ű u ź z ż z ž z \
      а a б b в v г g ґ g ѓ g д d ђ d ѕ dz е e ё e є ie ж zh з z и i й i і i ї i ј j к k ќ k л l љ lj м m \
      н n њ nj о o п p р r с s т t ћ c у u ў u ф f х kh ц ts ч ch џ dz ш sh щ shch ъ ie ы y э e ю iu я ia
      """
    let words = table.split(separator: " ").map(String.init)
    var latin: [Unicode.Scalar: String] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      if let letter = words[index].unicodeScalars.first { latin[letter] = words[index + 1] }
    }
    return latin
  }()
}
