/// A letter that sorts as others: with marks, as a ligature or as another form.
struct CollationLetter: Sendable {
  /// The letters it sorts as, one or two.
  let bases: [Unicode.Scalar]

  /// What tells it from them.
  let marks: [Unicode.Scalar]

  /// Whether it is another form of the letter, as the final sigma is.
  let isVariant: Bool

  private init(_ bases: String, _ marks: [Unicode.Scalar], isVariant: Bool = false) {
    self.bases = Array(bases.unicodeScalars)
    self.marks = marks
    self.isVariant = isVariant
  }

  /// The marks in the order of their weights in the Default Unicode Collation Element Table.
  static let markOrder: [Unicode.Scalar] = [
    smooth, rough, acute, grave, "\u{306}", "\u{302}", "\u{30C}", "\u{30A}", perispomeni,
    diaeresis, "\u{30B}", "\u{303}", "\u{307}", stroke, "\u{327}", "\u{328}", "\u{304}",
    "\u{326}", iotaBelow,
  ]

  /// The letters by themselves.
  ///
  /// Characters are equal if they are canonically so; hence a letter put together from base and
  /// marks finds its composed form too, and no table of composed forms is needed.
  static let table: [String: CollationLetter] = {
    var table = special
    for base in "abcdefghijklmnopqrstuvwxyz" {
      for mark in markOrder { add(base, [mark], to: &table) }
    }
    for base in "αεηιορυω" {
      for marks in greekMarks { add(base, marks, to: &table) }
    }
    for base in "агеиіку" {
      for mark in [acute, grave, "\u{306}", diaeresis] { add(base, [mark], to: &table) }
    }
    return table
  }()

  /// The letters that are one scalar, by it.
  static let composed: [Unicode.Scalar: CollationLetter] = {
    // Latin-1 to Latin Extended-B, Greek and Cyrillic, Greek Extended.
    let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x370...0x4FF, 0x1F00...0x1FFF]
    let scalars = blocks.joined().compactMap(Unicode.Scalar.init)
    return scalars.reduce(into: [:]) { composed, scalar in
      composed[scalar] = table[String(scalar)]
    }
  }()

  private static let special: [String: CollationLetter] = [
    "ς": CollationLetter("σ", [], isVariant: true),
    "æ": CollationLetter("ae", [stroke]),
    "œ": CollationLetter("oe", [stroke]),
    "ß": CollationLetter("ss", [stroke]),
    "đ": CollationLetter("d", [stroke]),
    "ð": CollationLetter("d", [stroke, stroke]),
    "ħ": CollationLetter("h", [stroke]),
    "ł": CollationLetter("l", [stroke]),
    "ø": CollationLetter("o", [stroke]),
    "ґ": CollationLetter("г", [stroke]),
    // Its small form is two scalars outside Turkish.
    "İ": CollationLetter("i", ["\u{307}", "\u{307}"]),
  ]

  /// Diaeresis, breathing, accent and iota below, in the order in which Unicode composes them.
  private static let greekMarks: [[Unicode.Scalar]] = {
    let accents: [[Unicode.Scalar]] = [[], [acute], [grave], [perispomeni]]
    let first: [[Unicode.Scalar]] = [[], [diaeresis], [smooth], [rough]]
    let last: [[Unicode.Scalar]] = [[], [iotaBelow]]
    return first.flatMap { start in
      accents.flatMap { accent in last.map { start + accent + $0 } }
    }
    .filter { !$0.isEmpty }
  }()

  private static func add(
    _ base: Character,
    _ marks: [Unicode.Scalar],
    to table: inout [String: CollationLetter]
  ) {
    let composed = String(base) + String(String.UnicodeScalarView(marks))
    table[composed] = CollationLetter(String(base), marks)
  }

  private static let acute: Unicode.Scalar = "\u{301}"
  private static let grave: Unicode.Scalar = "\u{300}"
  private static let diaeresis: Unicode.Scalar = "\u{308}"
  private static let smooth: Unicode.Scalar = "\u{313}"
  private static let rough: Unicode.Scalar = "\u{314}"
  private static let perispomeni: Unicode.Scalar = "\u{342}"
  static let stroke: Unicode.Scalar = "\u{338}"
  private static let iotaBelow: Unicode.Scalar = "\u{345}"
}
