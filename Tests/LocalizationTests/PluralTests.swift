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

    var testDescription: String { "\(language.tag) \(category.rawValue)" }
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
    Example(.dutch, .one, [1]), Example(.dutch, .other, [0, 2, 16, 101, 1_000_000]),
    Example(.swedish, .one, [1]), Example(.swedish, .other, [0, 2, 16, 101, 1_000_000]),
    Example(.danish, .one, [1]), Example(.danish, .other, [0, 2, 16, 101, 1_000_000]),
    Example(.norwegian, .one, [1]), Example(.norwegian, .other, [0, 2, 16, 101, 1_000_000]),
    Example(.finnish, .one, [1]), Example(.finnish, .other, [0, 2, 16, 101, 1_000_000]),
    Example(.bulgarian, .one, [1]), Example(.bulgarian, .other, [0, 2, 16, 101, 1_000_000]),
    Example(.hungarian, .one, [1]), Example(.hungarian, .other, [0, 2, 16, 101, 1_000_000]),
    Example(.albanian, .one, [1]), Example(.albanian, .other, [0, 2, 16, 101, 1_000_000]),
    Example(.europeanPortuguese, .one, [1]),
    Example(.europeanPortuguese, .other, [0, 2, 16, 100_000, 1_000_001]),
    Example(.europeanPortuguese, .many, [1_000_000, 2_000_000]),
    Example(.catalan, .one, [1]), Example(.catalan, .other, [0, 2, 16, 100_000]),
    Example(.catalan, .many, [1_000_000]),
    Example(.romanian, .one, [1]), Example(.romanian, .few, [0, 2, 16, 101, 102, 119, 1001, 1011]),
    Example(.romanian, .other, [20, 35, 100, 120, 200, 1000, 1_000_000]),
    Example(.czech, .one, [1]), Example(.czech, .few, [2, 3, 4]),
    Example(.czech, .other, [0, 5, 12, 22, 102, 1002, 1_000_000]),
    Example(.slovak, .one, [1]), Example(.slovak, .few, [2, 3, 4]),
    Example(.slovak, .other, [0, 5, 14, 23, 103, 1_000_000]),
    Example(.croatian, .one, [1, 21, 31, 101, 1001, 1_000_001]),
    Example(.croatian, .few, [2, 3, 4, 22, 24, 102, 1002]),
    Example(.croatian, .other, [0, 5, 11, 12, 14, 19, 100, 111, 112, 1_000_000]),
    Example(.russian, .one, [1, 21, 31, 101, 1001, -21]),
    Example(.russian, .few, [2, 3, 4, 22, 24, 102, 1002]),
    Example(.russian, .many, [0, 5, 11, 12, 14, 19, 100, 111, 112, 1_000_000]),
    Example(.ukrainian, .one, [1, 21, 101]), Example(.ukrainian, .few, [2, 24, 1002]),
    Example(.ukrainian, .many, [0, 5, 11, 14, 19, 100, 112]),
    Example(.arabic, .zero, [0]), Example(.arabic, .one, [1]), Example(.arabic, .two, [2]),
    Example(.arabic, .few, [3, 10, 103, 110, 1003]),
    Example(.arabic, .many, [11, 26, 99, 111, 1011]),
    Example(.arabic, .other, [100, 101, 102, 200, 1000, 1_000_000]),
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
    (.french, 10_000_000, 1, .other), (.dutch, 10, 1, .other), (.swedish, 10, 1, .other),
    (.danish, 1, 1, .one), (.danish, 16, 1, .one), (.danish, 0, 1, .other),
    (.danish, 20, 1, .other),
    (.danish, 10, 1, .one), (.norwegian, 10, 1, .one), (.finnish, 10, 1, .other),
    (.bulgarian, 10, 1, .one), (.bulgarian, 15, 1, .other), (.hungarian, 10, 1, .one),
    (.albanian, 10, 1, .one), (.europeanPortuguese, 10, 1, .other), (.catalan, 15, 1, .other),
    (.romanian, 10, 1, .few), (.romanian, 200, 1, .few), (.czech, 10, 1, .many),
    (.slovak, 25, 1, .many), (.croatian, 1, 1, .one), (.croatian, 10, 1, .other),
    (.croatian, 22, 1, .few), (.croatian, 111, 2, .other), (.croatian, 15, 1, .other),
    (.russian, 15, 1, .other), (.ukrainian, 10, 1, .other), (.arabic, 0, 1, .zero),
    (.arabic, 10, 1, .one), (.arabic, 20, 1, .two), (.arabic, 31, 1, .other),
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
