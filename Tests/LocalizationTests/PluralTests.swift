import Localization
import Testing

struct PluralTests {
  /// Counts of one category, from the examples in CLDR's plurals.xml.
  struct Example: Sendable, CustomTestStringConvertible {
    let language: Language
    let category: PluralCategory
    let counts: [Int]

    init(_ language: Language, _ category: PluralCategory, _ counts: [Int]) {
      (self.language, self.category, self.counts) = (language, category, counts)
    }

    var testDescription: String { "\(language.rawValue) \(category.rawValue)" }
  }

  static let examples = [
    Example(.english, .one, [1, -1]), Example(.english, .other, [0, 2, 16, 100, 1_000_000]),
    Example(.german, .one, [1]), Example(.german, .other, [0, 2, 16, 1_000_000]),
    Example(.greek, .one, [1]), Example(.greek, .other, [0, 2, 16, 101, 1_000_000]),
    Example(.turkish, .one, [1]), Example(.turkish, .other, [0, 2, 16, 1_000_000]),
    Example(.french, .one, [0, 1]), Example(.french, .other, [2, 17, 100, 1000, 1_000_001]),
    Example(.french, .many, [1_000_000, 2_000_000]),
    Example(.portuguese, .one, [0, 1]), Example(.portuguese, .other, [2, 17, 100, 100_000]),
    Example(.portuguese, .many, [1_000_000]),
    Example(.spanish, .one, [1]), Example(.spanish, .other, [0, 2, 16, 100_000]),
    Example(.spanish, .many, [1_000_000]),
    Example(.italian, .one, [1]), Example(.italian, .other, [0, 2, 16, 100_000]),
    Example(.italian, .many, [1_000_000]),
    Example(.polish, .one, [1]), Example(.polish, .few, [2, 3, 4, 22, 23, 24, 32, 102, 1002]),
    Example(.hebrew, .one, [1]), Example(.hebrew, .two, [2]),
    Example(.hebrew, .other, [0, 3, 17, 100, 102, 1_000_000]),
    Example(.polish, .many, [0, 5, 11, 12, 13, 14, 19, 21, 100, 111, 112, 1_000_000]),
  ]

  @Test(arguments: examples)
  func `a count has the category that CLDR gives it`(example: Example) {
    for count in example.counts {
      #expect(example.language.pluralCategory(of: count) == example.category, "\(count)")
    }
  }

  @Test(arguments: [
    (Language.english, 10, 1, PluralCategory.other), (.greek, 10, 1, .one), (.greek, 15, 1, .other),
    (.turkish, 10, 1, .one), (.spanish, 10, 1, .one), (.italian, 10, 1, .other),
    (.french, 15, 1, .one), (.french, 5, 1, .one), (.french, 20, 1, .other),
    (.portuguese, 19, 1, .one), (.polish, 10, 1, .other), (.polish, 25, 1, .other),
    (.french, 10_000_000, 1, .other),
  ])
  func `a fraction has the category of what is shown`(
    language: Language,
    units: Int,
    digits: Int,
    category: PluralCategory
  ) {
    let number = FixedDecimal(units, fractionDigits: digits)
    #expect(language.pluralCategory(of: number) == category)
  }

  @Test(arguments: Language.allCases)
  func `no count under a million falls outside the required categories`(language: Language) {
    let met = Set((0..<1000).map { language.pluralCategory(of: $0) })
    #expect(met.isSubset(of: language.requiredPluralCategories))
    #expect(language.pluralCategories.last == .other)
  }
}
