import CalendarDates
import Foundation
import Localization
import Testing

/// The table against the locale data that come with the toolchain.
struct FoundationLocaleTests {
  private static let codes = [
    "USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD", "PLN", "TRY", "BRL", "SEK", "NOK", "DKK",
    "RON", "BGN", "CZK", "HUF", "UAH", "RUB", "ALL", "AED",
  ]

  private static let amounts = [0, 999, 1000, 1234, 9999, 10_000, 51_280, 1_234_567, -7, -51_280]

  /// Where the table differs on purpose.
  ///
  /// - The minus is U+2212 in the table; CLDR has the hyphen of the keyboard.
  /// - French percentages have U+202F before the sign, as French typography wants; CLDR has changed
  ///   between it and U+00A0.
  /// - Hebrew amounts have no marks of direction but that before a minus, Arabic ones no others but
  ///   around a percent sign; nobody sees whether they are there.
  private func asInTable(_ text: String, _ locale: String) -> [Unicode.Scalar] {
    let signed = visible(text).map { $0 == "-" ? "\u{2212}" : $0 }
    return signed.map {
      locale == "fr-FR" && text.hasSuffix("%") && $0 == "\u{A0}" ? "\u{202F}" : $0
    }
  }

  private func visible(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != "\u{200E}" && $0 != "\u{200F}" }
  }

  @Test(arguments: LocaleConventions.identifiers)
  func `numbers agree with Foundation`(identifier: String) throws {
    let numbers = try conventions(identifier).numbers
    for amount in Self.amounts {
      let expected = amount.formatted(.number.locale(Locale(identifier: identifier)))
      #expect(visible(numbers.text(of: amount)) == asInTable(expected, identifier))
    }
  }

  @Test(arguments: LocaleConventions.identifiers, codes)
  func `amounts of money agree with Foundation`(identifier: String, code: String) throws {
    let money = try conventions(identifier).money(in: currency(code))
    for amount in Self.amounts {
      for digits in [0, 2] {
        let style = Decimal.FormatStyle.Currency(code: code, locale: Locale(identifier: identifier))
          .precision(.fractionLength(digits))
        let expected = (Decimal(amount) / (digits == 0 ? 1 : 100)).formatted(style)
        let text = money.text(of: FixedDecimal(amount, fractionDigits: digits))
        #expect(visible(text) == asInTable(expected, identifier))
      }
    }
  }

  @Test(arguments: LocaleConventions.identifiers)
  func `percentages agree with Foundation`(identifier: String) throws {
    let percentages = try conventions(identifier).percentages
    for tenths in [0, 5, 717, 1000, 12_345, 123_456, -717] {
      let style = Decimal.FormatStyle.Percent(locale: Locale(identifier: identifier))
        .precision(.fractionLength(1))
      let expected = (Decimal(tenths) / 1000).formatted(style)
      let text = percentages.text(of: FixedDecimal(tenths, fractionDigits: 1))
      #expect(visible(text) == asInTable(expected, identifier))
    }
  }

  @Test(arguments: LocaleConventions.identifiers)
  func `dates agree with Foundation`(identifier: String) throws {
    let locale = try conventions(identifier)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let long = formatter(identifier) { $0.dateStyle = .long }
    let monthYear = formatter(identifier) { $0.setLocalizedDateFormatFromTemplate("yMMMM") }
    for month in 1...12 {
      let parts = DateComponents(year: 2008, month: month, day: 3)
      let day = try #require(calendar.date(from: parts))
      let inTable = try #require(Month(year: 2008, month: month))
      let dayInTable = try #require(Day(month: inTable, day: 3))
      #expect(locale.longDate(dayInTable) == long.string(from: day))
      #expect(locale.monthYear(inTable, .caption) == monthYear.string(from: day))
    }
  }

  private func formatter(
    _ identifier: String,
    _ configure: (DateFormatter) -> Void
  ) -> DateFormatter {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: identifier)
    formatter.timeZone = .gmt
    configure(formatter)
    return formatter
  }
}
