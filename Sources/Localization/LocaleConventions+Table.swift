extension LocaleConventions {
  /// All locales, the default of each language before its others.
  public static let all: [LocaleConventions] = [
    greek, american, british, german, austrian, swiss, french, spanish, italian, polish,
    brazilian, turkish, hebrew,
  ]

  /// The identifiers of all locales, sorted.
  public static let identifiers: [String] = all.map(\.identifier).sorted()

  /// Finds a locale by the tag of a language: `el`, `de-AT`, or `de` for `de-DE`.
  ///
  /// - Parameter identifier: A BCP 47 tag; its case does not count, as there.
  /// - Returns: `nil` for a locale that the table does not have.
  public static func named(_ identifier: String) -> LocaleConventions? {
    let wanted = identifier.lowercased()
    return all.first { $0.identifier.lowercased() == wanted }
      ?? all.first { $0.language.rawValue == wanted }
  }

  private static let greek = LocaleConventions(
    "el",
    .greek,
    decimal: ",",
    grouping: ".",
    currency: .behindWithSpace,
    symbols: [
      "USD": "$", "EUR": "€", "GBP": "£", "JPY": "JP¥", "CAD": "CA$", "AUD": "A$", "BRL": "R$",
    ],
    percent: NumberAffixes(suffix: "%"),
    dates: .dayMonthYear,
    months: .greek
  )

  private static let american = LocaleConventions(
    "en-US",
    .english,
    decimal: ".",
    grouping: ",",
    currency: .before,
    symbols: [
      "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "CAD": "CA$", "AUD": "A$", "BRL": "R$",
    ],
    percent: NumberAffixes(suffix: "%"),
    dates: .monthDayYear,
    months: .english
  )

  private static let british = LocaleConventions(
    "en-GB",
    .english,
    decimal: ".",
    grouping: ",",
    currency: .before,
    symbols: [
      "USD": "US$", "EUR": "€", "GBP": "£", "JPY": "JP¥", "CAD": "CA$", "AUD": "A$", "BRL": "R$",
    ],
    percent: NumberAffixes(suffix: "%"),
    dates: .dayMonthYear,
    months: .english
  )

  private static let german = LocaleConventions(
    "de-DE",
    .german,
    decimal: ",",
    grouping: ".",
    currency: .behindWithSpace,
    symbols: germanSymbols,
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: .dayDotMonthYear,
    months: .german
  )

  // CLDR divides bare Austrian numbers by U+00A0 and amounts of money by a full stop; on a page that
  // shows one wage in a table and in a sentence it would look like two. The full stop is for both.
  private static let austrian = LocaleConventions(
    "de-AT",
    .german,
    decimal: ",",
    grouping: ".",
    currency: .beforeWithSpace,
    symbols: germanSymbols,
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: .dayDotMonthYear,
    months: .austrian
  )

  private static let swiss = LocaleConventions(
    "de-CH",
    .german,
    decimal: ".",
    grouping: "\u{2019}",
    currency: .beforeWithSpaceOrMinus,
    symbols: germanSymbols.filter { $0.key != "EUR" },
    percent: NumberAffixes(suffix: "%"),
    dates: .dayDotMonthYear,
    months: .german
  )

  private static let french = LocaleConventions(
    "fr-FR",
    .french,
    decimal: ",",
    grouping: "\u{202F}",
    currency: .behindWithSpace,
    symbols: [
      "USD": "$US", "EUR": "€", "GBP": "£GB", "CAD": "$CA", "AUD": "$AU", "BRL": "R$",
    ],
    percent: NumberAffixes(suffix: "\u{202F}%"),
    dates: .dayMonthYear,
    months: .french
  )

  private static let spanish = LocaleConventions(
    "es-ES",
    .spanish,
    decimal: ",",
    grouping: ".",
    minimumGroupingDigits: 2,
    currency: .behindWithSpace,
    symbols: ["USD": "US$", "EUR": "€"],
    percent: NumberAffixes(suffix: "\u{A0}%"),
    dates: .dayOfMonthOfYear,
    months: .spanish
  )

  private static let italian = LocaleConventions(
    "it-IT",
    .italian,
    decimal: ",",
    grouping: ".",
    minimumGroupingDigits: 2,
    currency: .behindWithSpace,
    symbols: ["EUR": "€", "GBP": "£", "CAD": "CA$", "AUD": "A$"],
    percent: NumberAffixes(suffix: "%"),
    dates: .dayMonthYear,
    months: .italian
  )

  private static let polish = LocaleConventions(
    "pl-PL",
    .polish,
    decimal: ",",
    grouping: "\u{A0}",
    minimumGroupingDigits: 2,
    currency: .behindWithSpace,
    symbols: ["EUR": "€", "PLN": "zł", "BRL": "R$"],
    percent: NumberAffixes(suffix: "%"),
    dates: .dayMonthYear,
    months: .polish
  )

  private static let brazilian = LocaleConventions(
    "pt-BR",
    .portuguese,
    decimal: ",",
    grouping: ".",
    currency: .beforeWithSpace,
    symbols: [
      "USD": "US$", "EUR": "€", "GBP": "£", "JPY": "JP¥", "CAD": "CA$", "AUD": "AU$", "BRL": "R$",
    ],
    percent: NumberAffixes(suffix: "%"),
    dates: .dayOfMonthOfYear,
    months: .portuguese
  )

  private static let turkish = LocaleConventions(
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
    dates: .dayMonthYear,
    months: .turkish
  )

  // CLDR marks the direction of every amount; here the digits have it by themselves, and only a minus
  // before them needs the mark.
  private static let hebrew = LocaleConventions(
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
    dates: .dayMonthYear,
    months: .hebrew
  )

  private static let germanSymbols = [
    "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "CAD": "CA$", "AUD": "AU$", "BRL": "R$",
  ]
}
