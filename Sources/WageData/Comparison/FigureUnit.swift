/// What a figure counts.
public enum FigureUnit: Hashable, Sendable {
  /// Units of a currency, by its ISO 4217 code, for a pay period.
  case money(currency: String, per: PayPeriod)

  /// Workers.
  case persons

  /// How many times one figure is another.
  case times
}
