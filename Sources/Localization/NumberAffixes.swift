/// What stands around the digits of a number: a currency symbol or a percent sign.
struct NumberAffixes: Hashable, Sendable {
  /// Before the digits of a number that is not negative.
  let prefix: ShortText

  /// Before the digits of a negative number, without the minus.
  let negativePrefix: ShortText

  /// Whether the minus stands before the negative prefix or behind it.
  let minusStandsFirst: Bool

  /// Behind the digits.
  let suffix: ShortText

  init(prefix: String = "", suffix: String = "") {
    self.init(prefix: prefix, negativePrefix: prefix, minusStandsFirst: true, suffix: suffix)
  }

  init(prefix: String, negativePrefix: String, minusStandsFirst: Bool, suffix: String) {
    self.prefix = ShortText(prefix)
    self.negativePrefix = ShortText(negativePrefix)
    self.minusStandsFirst = minusStandsFirst
    self.suffix = ShortText(suffix)
  }
}
