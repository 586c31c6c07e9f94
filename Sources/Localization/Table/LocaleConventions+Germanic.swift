extension LocaleConventions {
  static let american = LocaleConventions(
    "en-US",
    .english,
    decimal: ".",
    grouping: ",",
    currency: .before,
    symbols: [
      "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "CAD": "CA$", "AUD": "A$", "BRL": "R$",
    ],
    percent: NumberAffixes(suffix: "%"),
    dates: DatePattern("M D, Y"),
    months: .english,
    quotation: QuotationStyle("“", "”", inner: "‘", "’")
  )

  static let british = LocaleConventions(
    "en-GB",
    .english,
    decimal: ".",
    grouping: ",",
    currency: .before,
    symbols: [
      "USD": "US$", "EUR": "€", "GBP": "£", "JPY": "JP¥", "CAD": "CA$", "AUD": "A$", "BRL": "R$",
    ],
    percent: NumberAffixes(suffix: "%"),
    dates: DatePattern("D M Y"),
    months: .english,
    quotation: QuotationStyle("“", "”", inner: "‘", "’")
  )

  static let german = LocaleConventions(
    "de-DE",
    .german,
    decimal: ",",
    grouping: ".",
    currency: .behindWithSpace,
    symbols: germanSymbols,
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: DatePattern("D. M Y"),
    months: .german,
    quotation: QuotationStyle("„", "“", inner: "‚", "‘")
  )

  // CLDR divides bare Austrian numbers by U+00A0 and amounts of money by a full stop; on a page that
  // shows one wage in a table and in a sentence it would look like two. The full stop is for both.
  static let austrian = LocaleConventions(
    "de-AT",
    .german,
    decimal: ",",
    grouping: ".",
    currency: .beforeWithSpace,
    symbols: germanSymbols,
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: DatePattern("D. M Y"),
    months: .austrian,
    quotation: QuotationStyle("„", "“", inner: "‚", "‘")
  )

  // The quotation marks are those of print.
  static let swiss = LocaleConventions(
    "de-CH",
    .german,
    decimal: ".",
    grouping: "\u{2019}",
    currency: .beforeWithSpaceOrMinus,
    symbols: germanSymbols.filter { $0.key != "EUR" },
    percent: NumberAffixes(suffix: "%"),
    dates: DatePattern("D. M Y"),
    months: .german,
    quotation: QuotationStyle("«", "»", inner: "‹", "›")
  )

  // CLDR has the same marks for a quotation within another, where nobody could tell them apart.
  static let dutch = LocaleConventions(
    "nl-NL",
    .dutch,
    decimal: ",",
    grouping: ".",
    currency: .beforeWithSpaceAndMinus,
    symbols: [
      "USD": "US$", "EUR": "€", "GBP": "£", "JPY": "JP¥", "CAD": "C$", "AUD": "AU$", "BRL": "R$",
    ],
    percent: NumberAffixes(suffix: "%"),
    dates: DatePattern("D M Y"),
    months: .dutch,
    quotation: QuotationStyle("‘", "’", inner: "“", "”")
  )

  static let danish = LocaleConventions(
    "da-DK",
    .danish,
    decimal: ",",
    grouping: ".",
    currency: .behindWithSpace,
    symbols: [
      "USD": "US$", "EUR": "€", "GBP": "£", "JPY": "JP¥", "CAD": "CA$", "AUD": "AU$", "BRL": "R$",
      "DKK": "kr.",
    ],
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: DatePattern("D. M Y"),
    months: .danish,
    quotation: QuotationStyle("“", "”", inner: "‘", "’")
  )

  static let norwegian = LocaleConventions(
    "nb-NO",
    .norwegian,
    decimal: ",",
    grouping: "\u{A0}",
    currency: .behindWithSpace,
    symbols: ["EUR": "€", "GBP": "£", "NOK": "kr"],
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: DatePattern("D. M Y"),
    months: .norwegian,
    quotation: QuotationStyle("«", "»", inner: "‘", "’")
  )

  static let swedish = LocaleConventions(
    "sv-SE",
    .swedish,
    decimal: ",",
    grouping: "\u{A0}",
    currency: .behindWithSpace,
    symbols: [
      "USD": "US$", "EUR": "€", "CAD": "CA$", "BRL": "BR$", "SEK": "kr", "NOK": "Nkr", "DKK": "Dkr",
    ],
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: DatePattern("D M Y"),
    months: .swedish,
    quotation: QuotationStyle("”", "”", inner: "’", "’")
  )

  private static let germanSymbols = [
    "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "CAD": "CA$", "AUD": "AU$", "BRL": "R$",
  ]
}
