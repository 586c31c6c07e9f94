/// How texts in one language of one country write numbers, money and dates.
///
/// The table is part of the program: no byte of a page hangs on the machine's locale data. The
/// figures are CLDR's, except that a minus is U+2212 everywhere, as it should be in print.
public struct LocaleConventions: Hashable, Sendable {
  /// The tag of the language, with the country where several write differently: `el`, `de-AT`.
  public let identifier: String

  /// The language.
  public let language: Language

  /// Between the whole part and the fraction: `.` or `,`.
  public let decimalSeparator: String

  /// Between groups of three digits: `.`, `,`, U+2019, U+00A0 or U+202F.
  public let groupingSeparator: String

  /// How many digits must stand before the first separator: 2 leaves 1234 undivided.
  public let minimumGroupingDigits: Int

  /// Before a negative number: ``minus``, behind a mark of its direction where texts run from the right.
  let minus: String

  /// Where the symbol of a currency stands.
  let currencyPlacement: CurrencyPlacement

  /// The symbols that are not the bare ISO code, by that code.
  let currencySymbols: [String: String]

  /// Before and behind the digits of a percentage.
  let percentAffixes: NumberAffixes

  /// The order and the words of a date.
  let datePattern: DatePattern

  /// The names of the months.
  let months: MonthNames

  /// How the locale quotes: CLDR's marks, but for those of print where the table says so.
  public let quotation: QuotationStyle

  /// Bare numbers: employment, ratios, the cells of a table whose caption names the unit.
  public let numbers: NumberFormat

  /// Percentages; 71.7 is written with its sign as `71.7%`.
  public let percentages: NumberFormat

  init(
    _ identifier: String,
    _ language: Language,
    decimal: String,
    grouping: String,
    minimumGroupingDigits: Int = 1,
    minus: String = Self.minus,
    currency: CurrencyPlacement,
    symbols: [String: String],
    percent: NumberAffixes,
    dates: DatePattern,
    months: MonthNames,
    quotation: QuotationStyle
  ) {
    self.identifier = identifier
    self.language = language
    decimalSeparator = decimal
    groupingSeparator = grouping
    self.minimumGroupingDigits = minimumGroupingDigits
    self.minus = minus
    currencyPlacement = currency
    currencySymbols = symbols
    percentAffixes = percent
    datePattern = dates
    self.months = months
    self.quotation = quotation
    let format = { affixes in
      NumberFormat(
        decimalSeparator: decimal,
        groupingSeparator: grouping,
        firstGrouped: FixedDecimal.powerOfTen(2 + minimumGroupingDigits),
        minus: minus,
        affixes: affixes
      )
    }
    numbers = format(NumberAffixes())
    percentages = format(percent)
  }

  /// The minus of a page, U+2212: as wide as a digit, and never broken off at a line's end.
  ///
  /// CLDR has the hyphen of the keyboard, for the sake of parsers; tables for machines have it too.
  public static let minus = "\u{2212}"

  /// How amounts of a currency are written; to be made once and used for many amounts.
  public func money(in currency: CurrencyCode) -> NumberFormat {
    NumberFormat(
      decimalSeparator: decimalSeparator,
      groupingSeparator: groupingSeparator,
      firstGrouped: FixedDecimal.powerOfTen(2 + minimumGroupingDigits),
      minus: minus,
      affixes: currencyPlacement.affixes(for: symbol(of: currency))
    )
  }

  /// The symbol of a currency as readers of this locale tell it from others: `$`, `US$`, `$US`.
  ///
  /// - Returns: The ISO code for a currency without a symbol here.
  public func symbol(of currency: CurrencyCode) -> String {
    currencySymbols[currency.letters] ?? currency.letters
  }
}
