extension LocaleConventions {
  static let polish = LocaleConventions(
    "pl-PL",
    .polish,
    decimal: ",",
    grouping: "\u{A0}",
    minimumGroupingDigits: 2,
    currency: .behindWithSpace,
    symbols: ["EUR": "€", "PLN": "zł", "BRL": "R$"],
    percent: NumberAffixes(suffix: "%"),
    dates: DatePattern("D M Y", others: ["M Y r.", "M Y roku"]),
    months: .polish,
    quotation: QuotationStyle("„", "”", inner: "«", "»")
  )

  static let czech = LocaleConventions(
    "cs-CZ",
    .czech,
    decimal: ",",
    grouping: "\u{A0}",
    currency: .behindWithSpace,
    symbols: [
      "USD": "US$", "EUR": "€", "GBP": "£", "JPY": "JP¥", "CAD": "CA$", "AUD": "AU$", "BRL": "R$",
      "CZK": "Kč",
    ],
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: DatePattern("D. M Y", others: ["M Y", "M roku Y"]),
    months: .czech,
    quotation: QuotationStyle("„", "“", inner: "‚", "‘")
  )

  static let slovak = LocaleConventions(
    "sk-SK",
    .slovak,
    decimal: ",",
    grouping: "\u{A0}",
    currency: .behindWithSpace,
    symbols: ["EUR": "€"],
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: DatePattern("D. M Y", others: ["M Y", "M roku Y"]),
    months: .slovak,
    quotation: QuotationStyle("„", "“", inner: "‚", "‘")
  )

  static let croatian = LocaleConventions(
    "hr-HR",
    .croatian,
    decimal: ",",
    grouping: ".",
    currency: .behindWithSpace,
    symbols: ["EUR": "€"],
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: DatePattern("D. M Y.", month: "M Y.", others: ["M Y.", "M Y. godine"]),
    months: .croatian,
    quotation: QuotationStyle("„", "“", inner: "‚", "‘")
  )

  static let bulgarian = LocaleConventions(
    "bg-BG",
    .bulgarian,
    decimal: ",",
    grouping: "\u{A0}",
    minimumGroupingDigits: 2,
    currency: .behindWithSpace,
    symbols: ["USD": "щ.д.", "EUR": "€", "BGN": "лв."],
    percent: NumberAffixes(suffix: "%"),
    dates: DatePattern("D M Y\u{202F}г.", month: "M Y\u{202F}г.", others: ["M Y", "M Y година"]),
    months: .bulgarian,
    quotation: QuotationStyle("„", "“", inner: "„", "“")
  )

  // The word for the year is written out in a sentence.
  static let russian = LocaleConventions(
    "ru-RU",
    .russian,
    decimal: ",",
    grouping: "\u{A0}",
    currency: .behindWithSpace,
    symbols: [
      "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "CAD": "CA$", "AUD": "A$", "BRL": "R$",
      "RUB": "₽", "UAH": "₴",
    ],
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: DatePattern(
      "D M Y\u{202F}г.",
      month: "M Y\u{202F}г.",
      sentence: "M Y года",
      others: ["M Y\u{202F}г.", "M Y года", "M Y"]
    ),
    months: .russian,
    quotation: QuotationStyle("«", "»", inner: "„", "“")
  )

  static let ukrainian = LocaleConventions(
    "uk-UA",
    .ukrainian,
    decimal: ",",
    grouping: "\u{A0}",
    currency: .behindWithSpace,
    symbols: ["JPY": "¥", "UAH": "₴"],
    percent: NumberAffixes(suffix: "%"),
    dates: DatePattern(
      "D M Y\u{202F}р.",
      month: "M Y\u{202F}р.",
      sentence: "M Y року",
      others: ["M Y\u{202F}р.", "M Y року", "M Y"]
    ),
    months: .ukrainian,
    quotation: QuotationStyle("«", "»", inner: "„", "“")
  )
}
