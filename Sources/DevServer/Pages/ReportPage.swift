/// The page of a report, where there is no good page to show it over.
enum ReportPage {
  /// Writes a report as a page.
  ///
  /// - Parameters:
  ///   - report: The report; whatever it holds is text.
  ///   - form: The nonce of its style sheet, and the language of the report.
  /// - Returns: The page.
  static func html(_ report: FaultReport, form: PageForm) -> [UInt8] {
    let values = [
      "nonce": form.nonce, "language": HTMLText.escaped(form.language), "style": BrowserFiles.style,
      "summary": HTMLText.escaped(report.summary),
      "text": HTMLText.escaped(report.text),
    ]
    // What was filled in is not looked at again: a report may hold braces.
    var page = ""
    var rest = BrowserFiles.report[...]
    while let start = rest.firstRange(of: "{{"),
      let end = rest[start.upperBound...].firstRange(of: "}}")
    {
      page += rest[..<start.lowerBound]
      page += values[String(rest[start.upperBound..<end.lowerBound]), default: ""]
      rest = rest[end.upperBound...]
    }
    return Array((page + rest).utf8)
  }
}
