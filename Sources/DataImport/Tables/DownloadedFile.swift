/// What a downloaded file holds.
enum DownloadedFile {
  /// Wages, a row an occupation.
  case wages(DownloadedTable)

  /// An index of consumer prices.
  case prices(PriceSeriesFile)
}
