extension Language {
  /// The categories that the language tells apart, in CLDR's order; `other` is always the last.
  public var pluralCategories: [PluralCategory] {
    plurals.categories
  }

  /// The categories without which a text would be wrong for some number under a million.
  ///
  /// In the Romance languages `many` is for whole millions; where it is missing, `other` serves.
  public var requiredPluralCategories: [PluralCategory] {
    plurals.requiredCategories
  }

  /// The category of a count; its sign does not matter.
  public func pluralCategory(of count: Int) -> PluralCategory {
    pluralCategory(of: FixedDecimal(count))
  }

  /// The category of a number as it is shown: in English 1 is `one`, but 1.0 is `other`.
  public func pluralCategory(of number: FixedDecimal) -> PluralCategory {
    plurals.category(of: number)
  }
}
