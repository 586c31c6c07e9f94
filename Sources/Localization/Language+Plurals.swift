extension Language {
  /// The categories that the language tells apart, in CLDR's order; `other` is always the last.
  public var pluralCategories: [PluralCategory] {
    switch self {
    case .greek, .english, .german, .turkish: [.one, .other]
    case .french, .spanish, .italian, .portuguese: [.one, .many, .other]
    case .polish: [.one, .few, .many, .other]
    case .hebrew: [.one, .two, .other]
    }
  }

  /// The categories without which a text would be wrong for some number under a million.
  ///
  /// In the Romance languages `many` is for whole millions; where it is missing, `other` serves.
  public var requiredPluralCategories: [PluralCategory] {
    switch self {
    case .greek, .english, .german, .turkish, .polish, .hebrew: pluralCategories
    case .french, .spanish, .italian, .portuguese: [.one, .other]
    }
  }

  /// The category of a count; its sign does not matter.
  public func pluralCategory(of count: Int) -> PluralCategory {
    pluralCategory(of: FixedDecimal(count))
  }

  /// The category of a number as it is shown: in English 1 is `one`, but 1.0 is `other`.
  public func pluralCategory(of number: FixedDecimal) -> PluralCategory {
    // The operands of Unicode Technical Standard 35, part 3, section 5.1: i, v, and whether n is
    // whole. The rules are those of CLDR's plurals.xml.
    let (i, fraction) = number.parts
    let v = number.fractionDigits
    switch self {
    case .greek, .turkish: return i == 1 && fraction == 0 ? .one : .other
    case .english, .german: return i == 1 && v == 0 ? .one : .other
    case .italian: return i == 1 && v == 0 ? .one : Self.millions(i, v)
    case .spanish: return i == 1 && fraction == 0 ? .one : Self.millions(i, v)
    case .french, .portuguese: return i < 2 ? .one : Self.millions(i, v)
    case .polish: return Self.polishCategory(i, v)
    case .hebrew:
      if v == 0 && i == 2 { return .two }
      return (i == 1 && v == 0) || (i == 0 && v != 0) ? .one : .other
    }
  }

  private static func millions(_ i: UInt, _ v: Int) -> PluralCategory {
    i != 0 && i.isMultiple(of: 1_000_000) && v == 0 ? .many : .other
  }

  private static func polishCategory(_ i: UInt, _ v: Int) -> PluralCategory {
    guard v == 0 else { return .other }
    if i == 1 { return .one }
    return (2...4).contains(i % 10) && !(12...14).contains(i % 100) ? .few : .many
  }
}
