import Foundation
import Localization
import Testing

struct QuotationTests {
  // Swiss and Spanish print quote with guillemets, French print with no-break spaces inside them and
  // with other marks within, Hebrew print with curved ones; CLDR has what the keyboards of these
  // countries have.
  private static let likeCLDR = LocaleConventions.identifiers.filter {
    !["de-CH", "es-ES", "fr-FR", "he"].contains($0)
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
}
