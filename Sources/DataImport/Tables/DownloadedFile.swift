/// What a downloaded file holds.
enum DownloadedFile {
  /// Wages, a row an occupation.
  case wages(DownloadedTable)

  /// An index of consumer prices, as BLS publishes it.
  case prices(PriceSeriesFile)

  /// An index as a bare table.
  case priceTable(PriceTable)
}
