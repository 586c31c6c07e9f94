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

    var testDescription: String { language.tag }
  }

  // As ICU sorts them by CLDR 48.
  private static let latin = """
    a A ä Ä aa ab ae æ af az b c ç cz d đ ð dz e é è ê ë ez h ħ i I İ iz ı ız j l ł lz m n ñ nz o \
    ö ø oe œ of oz p s ş ss ß st sz ŧ u ü z ź ż zz þ
    """

  static let orders = [
    Order(.english, latin), Order(.german, latin), Order(.french, latin), Order(.italian, latin),
    Order(.portuguese, latin), Order(.greek, latin), Order(.dutch, latin), Order(.catalan, latin),
    Order(.europeanPortuguese, latin),
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
    Order(
      .danish,
      """
      A a ab ae af az b c ç cz d đ ð dz e é è ê ë ez h ħ I i İ iz ı ız j l ł lz m n ñ nz o oe œ \
      of oz p s š ss ß st sz þ ŧ u ü yb z ź ž ż zz æ Ä ä æb ø ö øb Å å aa åb
      """
    ),
    Order(
      .norwegian,
      """
      a A ab ae af az b c ç cz d đ ð dz e é è ê ë ez h ħ i I İ iz ı ız j l ł lz m n ñ nz o oe of \
      oz p s š ss ß st sz þ ŧ u ü yb z ź ž ż zz æ ä Ä æb ø ö œ øb å Å aa åb
      """
    ),
    Order(
      .swedish,
      """
      a A aa ab ae af az b c ç cz d đ ð dz e é è ê ë ez h ħ i I İ iz ı ız j l ł lz m n ñ nz o oe \
      of oz p s š ss ß st sz þ ŧ u ü yb z ź ž ż zz å Å åb ä Ä æ äb ö ø œ öb
      """
    ),
    Order(
      .finnish,
      """
      a A aa ab ae af az b c ç cz d đ ð dz e é è ê ë ez h ħ i I İ iz ı ız j l ł lz m n ñ nz o oe \
      œ of oz p s š ss ß st sz ŧ u ü yb z ź ž ż zz þ å Å åb ä Ä æ äb ö ø öb
      """
    ),
    Order(
      .romanian,
      """
      a A ä Ä aa ab ae æ af az ă â b c ç cz d đ ð dz e é è ê ë ez h ħ i I İ iz î ı ız j l ł lz m \
      n ñ nz o ö ø oe œ of oz p s š ss ß st sz ș Ș tz ț ŧ u ü z ź ž ż zz þ
      """
    ),
    Order(
      .czech,
      """
      a A ä Ä aa ab ae æ af az b c ç ci cí cz č Č d đ ð dz e é è ê ë ez h ħ hz ch Ch i I İ iz ı \
      ız j l ł lz m n ñ nz o ö ø oe œ of oz p rz ř s ss ß st sz š ŧ u ü z ź ż zz ž þ
      """
    ),
    Order(
      .slovak,
      """
      a A aa ab ae æ af az ä Ä äz b c ç ci cz č Č d đ ð dz e é è ê ë ez h ħ hz ch Ch i I İ iz ı \
      ız j l ľ ł lz m n ñ nz o ö ø oe œ of oz ô p s ss ß st sz š ŧ u ü z ź ż zz ž þ
      """
    ),
    Order(
      .hungarian,
      """
      a A ä Ä aa ab ae æ af az b c ç cz cs Cs d đ ð dz dzs e é è ê ë ez gz gy h ħ i I İ iz ı \
      ız j l ł lz ly m n ñ nz ny o ø oe œ of oz ö ő p s š ss ß st sz szsz ssz sszo tz ty ŧ u ü ű \
      z ź ž ż zz zs þ
      """
    ),
    Order(
      .croatian,
      """
      a A ä Ä aa ab ae æ af az b c ç cz č ć d ð dz dzz dž đ e é è ê ë ez h ħ i I İ iz ı ız j l ł \
      ly lz lj m n ñ ny nz nj o ö ø oe œ of oz p s ss ß st sz š ŧ u ü z ź ż zz ž þ
      """
    ),
    Order(
      .albanian,
      """
      a A ä Ä aa ab ae æ af az b c cz ç d đ ð dz dh e é è ê ez ë gz gj h ħ i I İ iz ı ız j l ł \
      lz ll m n ñ nz nj o ö ø oe œ of oz p rz rr s š ss ß st sy sz sh ty ŧ th u ü xz xh z ź ž ż \
      zy zz zh þ
      """
    ),
    Order(
      .bulgarian,
      """
      1 а б в г ґ гз ґз д е ё є ж Ж жук з и і ї із їз й йз к л м н о п р с т у ф х ц ч ш щ ъ ы ь \
      э ю я apple αγορά
      """
    ),
    Order(
      .russian,
      """
      1 а б в г ґ гз ґз д е ё є ж Ж жук з и і ї із їз й йз к л м н о п р с т у ф х ц ч ш щ ъ ы ь \
      э ю я apple αγορά
      """
    ),
    Order(
      .ukrainian,
      """
      1 а б в г гз ґ ґз д е ё є ж Ж жук з и і із ї їз й йз к л м н о п р с т у ф х ц ч ш щ ъ ы ь \
      э ю я apple αγορά
      """
    ),
    Order(
      .arabic,
      """
      1 ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك كاتب ل م محاسب محامي معلم مهندس ن ه و ي \
      apple αγορά
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
    Order(.dutch, "ijs iets één een reëel reeks zee"),
    Order(.danish, "Aalborg Ærø Østerbro Århus zebra arkitekt økonom ærlig åben Oslo"),
    Order(.norwegian, "ærlig økonom åpen arkitekt zoolog lærer lege øre ode ås"),
    Order(.swedish, "åklagare ärlig öga arkitekt zoolog läkare lärare lage ost växel vax webb"),
    Order(.finnish, "äiti öljy åke aika zeppelin yö työ tyttö väri vara wau"),
    Order(.romanian, "știință sat școală stea țară tablou înger inel ianuarie ăsta apă ârâit"),
    Order(.bulgarian, "юрист ябълка готвач ъгъл щъркел шофьор учител"),
    Order(.czech, "chemik hudba číšník cukrář řidič rada škola sad žena zima učitel úředník"),
    Order(.slovak, "chemik huba čašník cukor ôsmy osem äbc azyl škola sad žena ľahký lak"),
    Order(
      .hungarian,
      "szakács suszter csapos cukrász zsír zene őr öröm ott nyár nő gyár gáz asszony"
    ),
    Order(.croatian, "čistač ćevap cura džep dom đak ljubav lopta njuška noć šuma sat žaba zub"),
    Order(.ukrainian, "ґанок голова дім їжак інженер ікра юрист єнот експерт"),
    Order(.russian, "ёлка ель еда йод игра юрист яблоко щука"),
    Order(.catalan, "àrbre aigua col·lega coll çà cel"),
    Order(
      .albanian,
      "çelës cep dhomë dy ëndërr emër gjak gur lloj lule njeri nuk shtëpi sot xhep zhurmë zë"
    ),
  ])
  func `words stand in Foundation's order`(order: Order) throws {
    let locale = Locale(
      identifier: try #require(LocaleConventions.named(order.language.tag)).identifier
    )
    let expected = order.words.sorted {
      $0.compare($1, options: [], range: nil, locale: locale) == .orderedAscending
    }
    #expect(Collation(of: order.language).sorted(order.words) == expected)
  }
}
