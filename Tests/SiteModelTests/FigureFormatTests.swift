import Localization
import Testing

@testable import SiteModel
@testable import WageData

struct FigureFormatTests {
  private static let money = FigureUnit.money(currency: "USD", per: .year)
  private static let hourly = FigureUnit.money(currency: "USD", per: .hour)

  private func format(_ tag: String, words: [String: String] = [:]) throws -> FigureFormat {
    let conventions = try #require(LocaleConventions.named(tag))
    let entries = words.map { StringsEntry(key: $0.key, value: .text($0.value)) }
    return FigureFormat(
      SiteLanguage(
        tag: try #require(LanguageTag(tag)),
        conventions: conventions,
        strings: try StringsCatalog(
          language: conventions.language,
          path: "Templates/strings/\(tag).yml",
          entries: entries
        ),
        phrases: Phrases(mean: [], median: [], ambiguous: [], experience: [], money: []),
        terms: [:]
      )
    )
  }

  private func figure(
    _ amount: Amount,
    _ unit: FigureUnit,
    _ derivation: Derivation = .published
  ) -> Figure {
    Figure(amount: amount, unit: unit, derivation: derivation, sources: [])
  }

  @Test(arguments: [
    (ExactNumber(51_280), Self.money, "51.280\u{A0}$", "51.280", "51280"),
    (ExactNumber(1436, over: 100), Self.hourly, "14,36\u{A0}$", "14,36", "14.36"),
    (ExactNumber(15), Self.hourly, "15,00\u{A0}$", "15,00", "15.00"),
    (ExactNumber(5_128_050, over: 100), Self.money, "51.280,50\u{A0}$", "51.280,50", "51280.50"),
    (ExactNumber(2_233_270), .persons, "2.233.270", "2.233.270", "2233270"),
    (ExactNumber(51_280, over: 29_860), .times, "1,72", "1,72", "1.72"),
    (ExactNumber(2), .times, "2,00", "2,00", "2.00"),
    (ExactNumber(-21_420), Self.money, "\u{2212}21.420\u{A0}$", "\u{2212}21.420", "-21420"),
  ])
  func `a figure is written as Greek has it`(
    number: ExactNumber,
    unit: FigureUnit,
    sentence: String,
    cell: String,
    datum: String
  ) throws {
    let format = try format("el")
    let figure = figure(.exactly(number), unit)
    #expect(format.sentenceText(figure) == sentence)
    #expect(format.cellText(figure) == cell)
    #expect(FigureFormat.datum(figure) == datum)
  }

  @Test(arguments: [
    (ExactNumber(51_280), Self.money, "$51,280"),
    (ExactNumber(1436, over: 100), Self.hourly, "$14.36"),
    (ExactNumber(-2142, over: 100), Self.hourly, "\u{2212}$21.42"),
    (ExactNumber(240_610), .persons, "240,610"),
    (ExactNumber(1715, over: 1000), .times, "1.72"), (ExactNumber(0), Self.money, "$0"),
  ])
  func `a figure is written as English has it`(
    number: ExactNumber,
    unit: FigureUnit,
    sentence: String
  ) throws {
    #expect(try format("en").sentenceText(figure(.exactly(number), unit)) == sentence)
  }

  @Test(arguments: [
    (Amount.atLeast(ExactNumber(166_400)), "166.400\u{A0}$ και άνω", "166.400 και άνω", "166400"),
    (.atMost(ExactNumber(166_400)), "έως 166.400\u{A0}$", "έως 166.400", "166400"),
  ])
  func `a bound is written with the words of the language`(
    amount: Amount,
    sentence: String,
    cell: String,
    datum: String
  ) throws {
    let words = ["messages.at-least": "{amount} και άνω", "messages.at-most": "έως {amount}"]
    let format = try format("el", words: words)
    let figure = figure(amount, Self.money)
    #expect(format.sentenceText(figure) == sentence)
    #expect(format.cellText(figure) == cell)
    #expect(FigureFormat.datum(figure) == datum)
  }

  @Test func `a bound without words has the sign`() throws {
    let format = try format("en")
    #expect(format.sentenceText(figure(.atLeast(ExactNumber(80)), Self.hourly)) == "≥ $80.00")
    #expect(format.sentenceText(figure(.atMost(ExactNumber(80)), Self.hourly)) == "≤ $80.00")
  }

  @Test(arguments: [
    (Amount.atLeast(ExactNumber(1999, over: 1000)), "≥ 1.99"),
    (.atMost(ExactNumber(1991, over: 1000)), "≤ 2.00"),
  ])
  func `a bound is rounded so that it stays true`(amount: Amount, text: String) throws {
    #expect(try format("en").sentenceText(figure(amount, .times)) == text)
  }

  @Test func `a yearly wage that was converted is whole`() throws {
    let figure = figure(
      .exactly(ExactNumber(5_128_050, over: 100)),
      Self.money,
      .converted(from: .hour)
    )
    #expect(try format("en").sentenceText(figure) == "$51,281")
  }

  @Test(arguments: [
    (5_128_000, PayPeriod.year, "51,280"), (5_128_050, .year, "51,280.50"), (1436, .hour, "14.36"),
    (1500, .hour, "15.00"), (-5, .hour, "\u{2212}0.05"), (0, .year, "0"),
  ])
  func `an amount in cents is whole by the year and has cents by the hour`(
    cents: Int,
    period: PayPeriod,
    text: String
  ) throws {
    var bytes = Array("= ".utf8)
    try format("en").appendAmount(cents, per: period, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "= \(text)")
  }
}
