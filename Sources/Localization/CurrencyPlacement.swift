/// Where a locale puts the symbol of a currency.
enum CurrencyPlacement: Hashable, Sendable {
  /// `$51,280`, `−$51,280`; a symbol that ends in a letter keeps a space: `NOK 51,280`.
  case before

  /// `$ 51.280`, `−$ 51.280`.
  case beforeWithSpace

  /// `$ 51’280`, but `$−51’280`: CLDR's Swiss pattern gives the space up for the minus.
  case beforeWithSpaceOrMinus

  /// `$ 51.280`, `$ −51.280`.
  case beforeWithSpaceAndMinus

  /// `51.280 $`, `−51.280 $`.
  case behindWithSpace

  /// What stands around the digits for a symbol; spaces are U+00A0.
  func affixes(for symbol: String) -> NumberAffixes {
    switch self {
    case .before:
      // CLDR, currencySpacing: a space where a letter would touch a digit.
      NumberAffixes(prefix: symbol + (Self.endsInLetter(symbol) ? "\u{A0}" : ""))
    case .beforeWithSpace:
      NumberAffixes(prefix: symbol + "\u{A0}")
    case .beforeWithSpaceOrMinus:
      NumberAffixes(
        prefix: symbol + "\u{A0}",
        negativePrefix: symbol,
        minusStandsFirst: false,
        suffix: ""
      )
    case .beforeWithSpaceAndMinus:
      NumberAffixes(
        prefix: symbol + "\u{A0}",
        negativePrefix: symbol + "\u{A0}",
        minusStandsFirst: false,
        suffix: ""
      )
    case .behindWithSpace:
      NumberAffixes(suffix: "\u{A0}" + symbol)
    }
  }

  private static func endsInLetter(_ symbol: String) -> Bool {
    symbol.unicodeScalars.last?.properties.isAlphabetic ?? false
  }
}
