extension LocaleConventions {
  // The quotation marks are those of print.
  static let french = LocaleConventions(
    "fr-FR",
    .french,
    decimal: ",",
    grouping: "\u{202F}",
    currency: .behindWithSpace,
    symbols: [
      "USD": "$US", "EUR": "€", "GBP": "£GB", "CAD": "$CA", "AUD": "$AU", "BRL": "R$",
    ],
    percent: NumberAffixes(suffix: "\u{202F}%"),
    dates: DatePattern("D M Y"),
    months: .french,
    quotation: QuotationStyle("«\u{A0}", "\u{A0}»", inner: "“", "”")
  )

  // The quotation marks are those of print.
  static let spanish = LocaleConventions(
    "es-ES",
    .spanish,
    decimal: ",",
    grouping: ".",
    minimumGroupingDigits: 2,
    currency: .behindWithSpace,
    symbols: ["USD": "US$", "EUR": "€"],
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: DatePattern("D de M de Y", month: "M de Y", others: ["M del Y"]),
    months: .spanish,
    quotation: QuotationStyle("«", "»", inner: "“", "”")
  )

  static let italian = LocaleConventions(
    "it-IT",
    .italian,
    decimal: ",",
    grouping: ".",
    minimumGroupingDigits: 2,
    currency: .behindWithSpace,
    symbols: ["EUR": "€", "GBP": "£", "CAD": "CA$", "AUD": "A$"],
    percent: NumberAffixes(suffix: "%"),
    dates: DatePattern("D M Y", others: ["M del Y"]),
    months: .italian,
    quotation: QuotationStyle("«", "»", inner: "“", "”")
  )

  static let brazilian = LocaleConventions(
    "pt-BR",
    .portuguese,
    decimal: ",",
    grouping: ".",
    currency: .beforeWithSpace,
    symbols: [
      "USD": "US$", "EUR": "€", "GBP": "£", "JPY": "JP¥", "CAD": "CA$", "AUD": "AU$", "BRL": "R$",
    ],
    percent: NumberAffixes(suffix: "%"),
    dates: DatePattern("D de M de Y", month: "M de Y"),
    months: .portuguese,
    quotation: QuotationStyle("“", "”", inner: "‘", "’")
  )

  static let catalan = LocaleConventions(
    "ca-ES",
    .catalan,
    decimal: ",",
    grouping: ".",
    currency: .behindWithSpace,
    symbols: ["EUR": "€", "GBP": "£", "JPY": "¥", "AUD": "AU$"],
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: DatePattern("D M del Y", month: "M del Y", others: ["M de Y"]),
    months: .catalan,
    quotation: QuotationStyle("«", "»", inner: "“", "”")
  )

  static let portuguese = LocaleConventions(
    "pt-PT",
    .europeanPortuguese,
    decimal: ",",
    grouping: "\u{A0}",
    minimumGroupingDigits: 2,
    currency: .behindWithSpace,
    symbols: [
      "USD": "US$", "EUR": "€", "GBP": "£", "JPY": "JP¥", "CAD": "CA$", "AUD": "AU$", "BRL": "R$",
    ],
    percent: NumberAffixes(suffix: "%"),
    dates: DatePattern("D de M de Y", month: "M de Y"),
    months: .portuguese,
    quotation: QuotationStyle("«", "»", inner: "“", "”")
  )

  static let romanian = LocaleConventions(
    "ro-RO",
    .romanian,
    decimal: ",",
    grouping: ".",
    currency: .behindWithSpace,
    symbols: [:],
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: DatePattern("D M Y"),
    months: .romanian,
    quotation: QuotationStyle("„", "”", inner: "«", "»")
  )
}
