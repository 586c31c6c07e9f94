import Foundation
import Localization
import Testing

struct CollationTests {
  /// A list of words that stands in order; blanks part the words.
  struct Order: Sendable, CustomTestStringConvertible {
    let language: Language
    let words: [String]

    init(_ language: Language, _ words: String) {
      self.language = language
      self.words = words.split(separator: " ").map(String.init)
    }

    var testDescription: String { language.rawValue }
  }

  // As ICU sorts them by CLDR 48.
  private static let latin = """
    a A ä Ä aa ab ae æ af az b c ç cz d đ ð dz e é è ê ë ez h ħ i I İ iz ı ız j l ł lz m n ñ nz o \
    ö ø oe œ of oz p s ş ss ß st sz ŧ u ü z ź ż zz þ
    """

  static let orders = [
    Order(.english, latin), Order(.german, latin), Order(.french, latin), Order(.italian, latin),
    Order(.portuguese, latin), Order(.greek, latin),
    Order(
      .polish,
      """
      a A ä Ä aa ab ae æ af az b c ç cz d đ ð dz e é è ê ë ez h ħ i I İ iz ı ız j l lz ł m n ñ nz \
      o ö ø oe œ of oz p s ş ss ß st sz ŧ u ü z zz ź ż þ
      """
    ),
    Order(
      .turkish,
      """
      a A ä Ä aa ab ae æ af az b c cz ç d đ ð dz e é è ê ë ez h ħ ı I ız i İ iz j l ł lz m n ñ nz \
      o ø oe œ of oz ö p s ss ß st sz ş ŧ u ü z ź ż zz þ
      """
    ),
    Order(
      .spanish,
      """
      a A ä Ä aa ab ae æ af az b c ç cz d đ ð dz e é è ê ë ez h ħ i I İ iz ı ız j l ł lz m n nz ñ \
      o ö ø oe œ of oz p s ş ss ß st sz ŧ u ü z ź ż zz þ
      """
    ),
    Order(
      .greek,
      """
      1 αγορά Άγρα άη αήρ αϊ άι άλλος άλμα άλφα ασ ας άσ Άς έξι η ἡ ἥ ήλιος ι ί ϊ ΐ ιός ίσος ο \
      οδηγός όδος ος Οσία όσμα σ Σ ς σα υγεία ύδωρ ως ώς ώσει apple
      """
    ),
    Order(.english, "1 Apple banana cote coté côte côté αγορά жук"),
    Order(.polish, "cytat czas ćma lampa luty łódź"),
  ]

  @Test(arguments: orders)
  func `titles stand in the order of the language, whatever order they came in`(order: Order) {
    let collation = Collation(of: order.language)
    #expect(collation.sorted(order.words.reversed()) == order.words)
    #expect(collation.sorted(order.words.sorted()) == order.words)
  }

  @Test func `blanks and punctuation stand before letters`() {
    let titles = [
      "Άλφα (βήτα)", "Άλφα βήτα", "Άλφα, βήτα", "Άλφα: βήτα", "Δημόσιες", "Δημόσιες σχέσεις",
      "Δημόσιες-σχέσεις", "Δημόσιεςσχέσεις", "δημοσιογράφος", "εμπορικός", "Έμπορος",
    ]
    #expect(Collation(of: .greek).sorted(titles.reversed()) == titles)
  }

  @Test func `case and accents decide only between titles of the same letters`() {
    let titles = ["ωρα", "Ωρα", "ώρα", "Ώρα", "ωραίος"]
    #expect(Collation(of: .greek).sorted(titles.reversed()) == titles)
  }

  @Test func `composed and decomposed letters stand together`() {
    let titles = ["ά", "\u{3B1}\u{301}", "άβ", "\u{3B1}\u{301}γ", "άδ"]
    let sorted = Collation(of: .greek).sorted(titles.reversed())
    // By scalars, for to strings both forms are equal.
    #expect(sorted.map { Array($0.unicodeScalars) } == titles.map { Array($0.unicodeScalars) })
  }

  @Test func `only equal texts have equal keys`() {
    let collation = Collation(of: .german)
    let texts = [
      "", " ", "\u{A0}", "a", "A", "ä", "a\u{308}", "a\u{AD}", "ae", "æ", "日本", "😀", "ß",
    ]
    #expect(Set(texts.map(collation.key(of:))).count == texts.count)
    #expect(collation.key(of: "Ärzte") == collation.key(of: "Ärzte"))
  }

  /// Foundation sorts by the locale too; it leaves ties of punctuation and ligatures to ICU's own
  /// rules, hence words of plain letters here.
  @Test(arguments: [
    Order(.greek, "αγορά Άγρα αήρ άλλος Άλφα έξι ήλιος ιός ίσος οδηγός όδος Οσία υγεία ύδωρ ώρα"),
    Order(.german, "Apfel Äpfel Arzt Ärzte Buch Öl Ofen Straße Strasse über Ufer Zahl"),
    Order(.polish, "ala ćma cytat łódź lampa luty ósmy oko święto sad źle zając żaba zebra"),
    Order(.turkish, "çay cam ılık iz ırmak izmir göz gol öğün ot şeker su üst un ığdır"),
    Order(.spanish, "ñandú nube nada año anzuelo ola oído piña pino"),
    Order(.french, "été et étage cote coté côte côté œuf ou oui à a"),
  ])
  func `words stand in Foundation's order`(order: Order) throws {
    let locale = Locale(
      identifier: try #require(LocaleConventions.named(order.language.rawValue)).identifier
    )
    let expected = order.words.sorted {
      $0.compare($1, options: [], range: nil, locale: locale) == .orderedAscending
    }
    #expect(Collation(of: order.language).sorted(order.words) == expected)
  }
}
