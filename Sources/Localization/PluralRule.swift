/// Which forms a text has for different numbers, and which number takes which.
///
/// The rules are those of CLDR's plurals.xml; each is named for a language that has it.
enum PluralRule: Hashable, Sendable {
  /// 1, also as 1.0, apart from all others.
  case greek
  /// 1 apart, but not 1.0.
  case english
  /// 1 and what is less apart, but not 0.
  case danish
  /// 0 to 1.9 apart, and whole millions.
  case french
  /// 1 and 1.0 apart, and whole millions.
  case spanish
  /// 1 apart, but not 1.0, and whole millions.
  case italian
  /// 1; 0, fractions and numbers that end in 01 to 19.
  case romanian
  /// 1; 2 to 4; fractions.
  case czech
  /// 1; whole numbers in 2 to 4, but not in 12 to 14; other whole ones.
  case polish
  /// Whole numbers in 1, but not in 11; in 2 to 4, but not in 12 to 14; other whole ones.
  case russian
  /// As Russian, by the digits of the fraction where there is one.
  case croatian
  /// 1 and fractions under 1; 2.
  case hebrew
  /// 0; 1; 2; numbers in 03 to 10; in 11 to 99.
  case arabic

  /// The categories that are told apart, in CLDR's order; `other` is always the last.
  var categories: [PluralCategory] {
    switch self {
    case .greek, .english, .danish: [.one, .other]
    case .french, .spanish, .italian: [.one, .many, .other]
    case .romanian, .croatian: [.one, .few, .other]
    case .czech, .polish, .russian: [.one, .few, .many, .other]
    case .hebrew: [.one, .two, .other]
    case .arabic: [.zero, .one, .two, .few, .many, .other]
    }
  }

  /// The categories that some number under a million has.
  var requiredCategories: [PluralCategory] {
    switch self {
    case .french, .spanish, .italian: [.one, .other]
    case .greek, .english, .danish, .romanian, .czech, .polish, .russian, .croatian, .hebrew,
      .arabic:
      categories
    }
  }

  /// The category of a number as it is shown.
  func category(of number: FixedDecimal) -> PluralCategory {
    // The operands of Unicode Technical Standard 35, part 3, section 5.1: i, v, f, and whether n is
    // whole.
    let (i, f) = number.parts
    let v = number.fractionDigits
    switch self {
    case .greek: return i == 1 && f == 0 ? .one : .other
    case .english: return i == 1 && v == 0 ? .one : .other
    case .danish: return (i == 1 || i == 0 && f != 0) ? .one : .other
    case .french: return i < 2 ? .one : Self.millions(i, v)
    case .spanish: return i == 1 && f == 0 ? .one : Self.millions(i, v)
    case .italian: return i == 1 && v == 0 ? .one : Self.millions(i, v)
    case .romanian:
      if i == 1 && v == 0 { return .one }
      return v != 0 || i == 0 || (1...19).contains(i % 100) ? .few : .other
    case .czech:
      if v != 0 { return .many }
      return i == 1 ? .one : (2...4).contains(i) ? .few : .other
    case .polish:
      if v != 0 { return .other }
      return i == 1 ? .one : Self.endsInFew(i) ? .few : .many
    case .russian:
      if v != 0 { return .other }
      return Self.endsInOne(i) ? .one : Self.endsInFew(i) ? .few : .many
    case .croatian:
      let shown = v == 0 ? i : f
      return Self.endsInOne(shown) ? .one : Self.endsInFew(shown) ? .few : .other
    case .hebrew:
      if v == 0 && i == 2 { return .two }
      return (i == 1 && v == 0) || (i == 0 && v != 0) ? .one : .other
    case .arabic: return f == 0 ? Self.arabicCategory(i) : .other
    }
  }

  private static func millions(_ i: UInt, _ v: Int) -> PluralCategory {
    i != 0 && i.isMultiple(of: 1_000_000) && v == 0 ? .many : .other
  }

  private static func endsInOne(_ i: UInt) -> Bool {
    i % 10 == 1 && i % 100 != 11
  }

  private static func endsInFew(_ i: UInt) -> Bool {
    (2...4).contains(i % 10) && !(12...14).contains(i % 100)
  }

  private static func arabicCategory(_ i: UInt) -> PluralCategory {
    switch (i, i % 100) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    case _: .other
    }
  }
}
