import Localization
import Testing

struct NumberFormatTests {
  /// A row of the table of numbers by language; the spaces are written as escapes.
  struct Row: Sendable, CustomTestStringConvertible {
    let locale: String
    let year: String
    let hour: String
    let small: String
    let percent: String

    init(_ locale: String, _ year: String, _ hour: String, _ small: String, _ percent: String) {
      (self.locale, self.year, self.hour) = (locale, year, hour)
      (self.small, self.percent) = (small, percent)
    }

    var testDescription: String { locale }
  }

  static let table = [
    Row("el", "51.280\u{A0}$", "14,36\u{A0}$", "1.234\u{A0}$", "71,7%"),
    Row("en-US", "$51,280", "$14.36", "$1,234", "71.7%"),
    Row("en-GB", "US$51,280", "US$14.36", "US$1,234", "71.7%"),
    Row("de-DE", "51.280\u{A0}$", "14,36\u{A0}$", "1.234\u{A0}$", "71,7\u{A0}%"),
    Row("de-AT", "$\u{A0}51.280", "$\u{A0}14,36", "$\u{A0}1.234", "71,7\u{A0}%"),
    Row("de-CH", "$\u{A0}51\u{2019}280", "$\u{A0}14.36", "$\u{A0}1\u{2019}234", "71.7%"),
    Row(
      "fr-FR",
      "51\u{202F}280\u{A0}$US",
      "14,36\u{A0}$US",
      "1\u{202F}234\u{A0}$US",
      "71,7\u{202F}%"
    ),
    Row("es-ES", "51.280\u{A0}US$", "14,36\u{A0}US$", "1234\u{A0}US$", "71,7\u{A0}%"),
    Row("it-IT", "51.280\u{A0}USD", "14,36\u{A0}USD", "1234\u{A0}USD", "71,7%"),
    Row("pl-PL", "51\u{A0}280\u{A0}USD", "14,36\u{A0}USD", "1234\u{A0}USD", "71,7%"),
    Row("pt-BR", "US$\u{A0}51.280", "US$\u{A0}14,36", "US$\u{A0}1.234", "71,7%"),
    Row("tr-TR", "$51.280", "$14,36", "$1.234", "%71,7"),
  ]

  // Texts are compared by scalars: equality of strings is canonical and would forgive a difference.
  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  @Test(arguments: table)
  func `wages and percentages are written as the locale writes them`(row: Row) throws {
    let locale = try conventions(row.locale)
    let dollars = try currency("USD")
    let money = locale.money(in: dollars)
    let year = FixedDecimal(minorUnits: 5_128_000, of: dollars).rounded(toFractionDigits: 0)
    let hour = FixedDecimal(minorUnits: 1_436, of: dollars)
    let share = FixedDecimal(717, fractionDigits: 1)
    #expect(scalars(money.text(of: year)) == scalars(row.year))
    #expect(scalars(money.text(of: hour)) == scalars(row.hour))
    #expect(scalars(money.text(of: 1234)) == scalars(row.small))
    #expect(scalars(locale.percentages.text(of: share)) == scalars(row.percent))
  }

  @Test(arguments: [
    (0, "0"), (9, "9"), (10, "10"), (999, "999"), (1000, "1.000"), (1001, "1.001"),
    (9999, "9.999"), (10_000, "10.000"), (1_000_000, "1.000.000"), (1_234_567, "1.234.567"),
    (-7, "\u{2212}7"), (-1000, "\u{2212}1.000"),
    (.max, "9.223.372.036.854.775.807"), (.min, "\u{2212}9.223.372.036.854.775.808"),
  ])
  func `whole numbers are divided into groups of three`(number: Int, text: String) throws {
    #expect(try conventions("el").numbers.text(of: number) == text)
  }

  @Test(arguments: ["es-ES", "it-IT"])
  func `four digits stay undivided where the locale wants two before the first separator`(
    locale: String
  ) throws {
    let numbers = try conventions(locale).numbers
    #expect(numbers.text(of: 9999) == "9999")
    #expect(numbers.text(of: -9999) == "\u{2212}9999")
    #expect(numbers.text(of: 10_000) == "10.000")
  }

  @Test(arguments: [
    ("el", "\u{2212}51.280\u{A0}$"), ("en-US", "\u{2212}$51,280"), ("en-GB", "\u{2212}US$51,280"),
    ("de-DE", "\u{2212}51.280\u{A0}$"), ("de-AT", "\u{2212}$\u{A0}51.280"),
    ("de-CH", "$\u{2212}51\u{2019}280"), ("fr-FR", "\u{2212}51\u{202F}280\u{A0}$US"),
    ("es-ES", "\u{2212}51.280\u{A0}US$"), ("it-IT", "\u{2212}51.280\u{A0}USD"),
    ("pl-PL", "\u{2212}51\u{A0}280\u{A0}USD"), ("pt-BR", "\u{2212}US$\u{A0}51.280"),
    ("tr-TR", "\u{2212}$51.280"),
  ])
  func `the minus of an amount stands where the locale puts it`(
    locale: String,
    text: String
  ) throws {
    let money = try conventions(locale).money(in: currency("USD"))
    #expect(scalars(money.text(of: -51_280)) == scalars(text))
  }

  @Test func `the minus of a Turkish percentage stands before the sign`() throws {
    let share = FixedDecimal(-717, fractionDigits: 1)
    #expect(try conventions("tr").percentages.text(of: share) == "\u{2212}%71,7")
  }

  @Test(arguments: [
    ("en-US", "NOK\u{A0}51,280"), ("tr-TR", "NOK\u{A0}51.280"), ("el", "51.280\u{A0}NOK"),
    ("de-AT", "NOK\u{A0}51.280"), ("de-CH", "NOK\u{A0}51\u{2019}280"),
  ])
  func `a currency without a symbol is written by its code, never touching a digit`(
    locale: String,
    text: String
  ) throws {
    #expect(try conventions(locale).money(in: currency("NOK")).text(of: 51_280) == text)
  }

  @Test(arguments: [(172, 2, "1,72"), (-5, 2, "\u{2212}0,05"), (7, 3, "0,007"), (100, 2, "1,00")])
  func `a fraction keeps its zeros`(units: Int, digits: Int, text: String) throws {
    let number = FixedDecimal(units, fractionDigits: digits)
    #expect(try conventions("el").numbers.text(of: number) == text)
  }

  @Test(arguments: [
    (5_128_000, 2, "51280.00"), (-1_436, 2, "-14.36"), (0, 0, "0"),
    (.min, 18, "-9.223372036854775808"),
  ])
  func `machines read a dot, a hyphen and no groups`(units: Int, digits: Int, text: String) {
    let number = FixedDecimal(units, fractionDigits: digits)
    #expect(NumberFormat.machine.text(of: number) == text)
  }

  @Test func `bytes are written behind those that are there`() throws {
    var bytes = Array("Α ".utf8)
    try conventions("el").money(in: currency("EUR")).append(1500, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "Α 1.500\u{A0}€")
  }

  @Test func `the longest amounts are written whole`() throws {
    let french = try conventions("fr").money(in: currency("GBP"))
    let groups = "9 223 372 036 854 775 808".replacing(" ", with: "\u{202F}")
    #expect(french.text(of: .min) == "\u{2212}\(groups)\u{A0}£GB")
    let brazilian = try conventions("pt").money(in: currency("JPY"))
    let fraction = FixedDecimal(.min, fractionDigits: 18)
    #expect(brazilian.text(of: fraction) == "\u{2212}JP¥\u{A0}9,223372036854775808")
  }
}
