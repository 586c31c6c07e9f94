internal import SourceText

extension MessageLanguage {
  /// Money from its smallest unit: `14.36`, but `51,280` for a whole amount per year.
  func money(_ minorUnits: Int, per period: PayPeriod?) -> String {
    minorUnits % 100 == 0 && period != .hour
      ? number(minorUnits / 100) : number(minorUnits, decimals: 2)
  }
}
