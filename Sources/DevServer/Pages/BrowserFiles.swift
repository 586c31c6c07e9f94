/// The files of our own that a browser gets; they stand in `Browser`.
enum BrowserFiles {
  /// What ties a page to the server.
  static let script = String(decoding: PackageResources.live_js, as: UTF8.self)

  /// How a report looks.
  static let style = String(decoding: PackageResources.report_css, as: UTF8.self)

  /// The page that a report stands on where there is no page below it.
  static let report = String(decoding: PackageResources.report_html, as: UTF8.self)
}
