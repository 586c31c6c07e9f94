import SourceText
import Testing

struct MessageLanguageTests {
  @Test(arguments: [
    (0, 0, "0", "0"), (999, 0, "999", "999"), (51_280, 0, "51,280", "51.280"),
    (-1_234_567, 0, "-1,234,567", "-1.234.567"), (1_436, 2, "14.36", "14,36"),
    (5, 2, "0.05", "0,05"), (-5, 1, "-0.5", "-0,5"), (10_512_800, 2, "105,128.00", "105.128,00"),
    (.min, 0, "-9,223,372,036,854,775,808", "-9.223.372.036.854.775.808"),
  ])
  func `a number stands in the signs of its language`(
    number: Int,
    decimals: Int,
    english: String,
    greek: String
  ) {
    #expect(MessageLanguage.english.number(number, decimals: decimals) == english)
    #expect(MessageLanguage.greek.number(number, decimals: decimals) == greek)
  }

  @Test func `a severity is a word of its language`() {
    #expect(Severity.warning.word(in: .english) == "warning")
    #expect(Severity.warning.word(in: .greek) == "προειδοποίηση")
  }
}
