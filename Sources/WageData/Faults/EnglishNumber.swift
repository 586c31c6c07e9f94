internal import SourceText

/// Numbers as English reports show them.
enum EnglishNumber {
  /// A whole number with its thousands set off, such as `51,280`.
  static func whole(_ number: Int) -> String {
    MessageLanguage.english.number(number)
  }

  /// Money from its smallest unit: `14.36`, but `51,280` for a whole amount per year.
  static func money(_ minorUnits: Int, per period: PayPeriod?) -> String {
    MessageLanguage.english.money(minorUnits, per: period)
  }

  /// Tenths as a number with one decimal.
  static func tenths(_ tenths: Int) -> String {
    MessageLanguage.english.number(tenths, decimals: 1)
  }

  /// `one row`, `2 rows`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "one \(one)" : "\(whole(number)) \(many)"
  }
}
