import Foundation
import Localization
import Testing

struct QuotationTests {
  // Swiss, Spanish and Arabic print quote with guillemets, French print with no-break spaces inside
  // them and with other marks within, Hebrew print with curved ones; CLDR has what the keyboards of
  // these countries have. It has the same marks for a Dutch quotation within another.
  private static let likeCLDR = LocaleConventions.identifiers.filter {
    !["ar", "de-CH", "es-ES", "fr-FR", "he", "nl-NL"].contains($0)
  }

  @Test(arguments: likeCLDR)
  func `quotation marks agree with Foundation`(identifier: String) throws {
    let style = try #require(LocaleConventions.named(identifier)).quotation
    let locale = Locale(identifier: identifier)
    #expect(style.opening == locale.quotationBeginDelimiter)
    #expect(style.closing == locale.quotationEndDelimiter)
    #expect(style.innerOpening == locale.alternateQuotationBeginDelimiter)
    #expect(style.innerClosing == locale.alternateQuotationEndDelimiter)
  }

  @Test func `a Dutch quotation has the marks of CLDR, and others within`() throws {
    let style = try conventions("nl").quotation
    let locale = Locale(identifier: "nl-NL")
    #expect(style.opening == locale.quotationBeginDelimiter)
    #expect(style.closing == locale.quotationEndDelimiter)
    #expect([style.innerOpening, style.innerClosing] == ["“", "”"])
  }
}
