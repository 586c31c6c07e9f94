extension LocaleConventions {
  static let greek = LocaleConventions(
    "el",
    .greek,
    decimal: ",",
    grouping: ".",
    currency: .behindWithSpace,
    symbols: [
      "USD": "$", "EUR": "€", "GBP": "£", "JPY": "JP¥", "CAD": "CA$", "AUD": "A$", "BRL": "R$",
    ],
    percent: NumberAffixes(suffix: "%"),
    dates: DatePattern("D M Y", sentence: "M του Y", others: ["M Y", "M του Y"]),
    months: .greek,
    quotation: QuotationStyle("«", "»", inner: "“", "”")
  )

  static let turkish = LocaleConventions(
    "tr-TR",
    .turkish,
    decimal: ",",
    grouping: ".",
    currency: .before,
    symbols: [
      "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "CAD": "CA$", "AUD": "AU$", "TRY": "₺",
      "BRL": "R$",
    ],
    percent: NumberAffixes(prefix: "%"),
    dates: DatePattern("D M Y", others: ["Y M"]),
    months: .turkish,
    quotation: QuotationStyle("“", "”", inner: "‘", "’")
  )

  // CLDR marks the direction of every amount; here the digits have it by themselves, and only a minus
  // before them needs the mark.
  static let hebrew = LocaleConventions(
    "he",
    .hebrew,
    decimal: ".",
    grouping: ",",
    minus: "\u{200E}\(minus)",
    currency: .behindWithSpace,
    symbols: [
      "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "CAD": "CA$", "AUD": "A$", "BRL": "R$",
      "ILS": "₪",
    ],
    percent: NumberAffixes(suffix: "%"),
    dates: DatePattern("D M Y"),
    months: .hebrew,
    quotation: QuotationStyle("”", "”", inner: "’", "’")
  )

  static let albanian = LocaleConventions(
    "sq-AL",
    .albanian,
    decimal: ",",
    grouping: "\u{A0}",
    minimumGroupingDigits: 2,
    currency: .behindWithSpace,
    symbols: [
      "USD": "US$", "EUR": "€", "GBP": "£", "JPY": "JP¥", "CAD": "CA$", "AUD": "A$", "ALL": "Lekë",
    ],
    percent: NumberAffixes(suffix: "%"),
    dates: DatePattern("D M Y", others: ["M Y", "M të vitit Y"]),
    months: .albanian,
    quotation: QuotationStyle("«", "»", inner: "“", "”")
  )

  static let finnish = LocaleConventions(
    "fi-FI",
    .finnish,
    decimal: ",",
    grouping: "\u{A0}",
    currency: .behindWithSpace,
    symbols: ["USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"],
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: DatePattern("D. M Y", others: ["M Y"]),
    months: .finnish,
    quotation: QuotationStyle("”", "”", inner: "’", "’")
  )

  static let hungarian = LocaleConventions(
    "hu-HU",
    .hungarian,
    decimal: ",",
    grouping: "\u{A0}",
    minimumGroupingDigits: 2,
    currency: .behindWithSpace,
    symbols: ["JPY": "¥", "HUF": "Ft"],
    percent: NumberAffixes(suffix: "%"),
    dates: DatePattern("Y. M D.", month: "Y. M", sentence: "Y M", others: ["Y. M", "Y M"]),
    months: .hungarian,
    quotation: QuotationStyle("„", "”", inner: "»", "«")
  )

  // The digits are the Western ones, as in the Emirates and the Maghreb. Behind Arabic letters a
  // percent sign needs marks of direction, an amount does not. The quotation marks are those of
  // print.
  static let arabic = LocaleConventions(
    "ar",
    .arabic,
    decimal: ".",
    grouping: ",",
    minus: "\u{200E}\(minus)",
    currency: .behindWithSpace,
    symbols: [
      "USD": "US$", "EUR": "€", "GBP": "UK£", "JPY": "JP¥", "CAD": "CA$", "AUD": "AU$", "BRL": "R$",
      "AED": "د.إ.",
    ],
    percent: NumberAffixes(suffix: "\u{200E}%\u{200E}"),
    dates: DatePattern("D M، Y", month: "M Y"),
    months: .arabic,
    quotation: QuotationStyle("«", "»", inner: "“", "”")
  )
}
