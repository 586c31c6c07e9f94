internal import CalendarDates
public import SourceText
public import WageData

extension PriceIndexRecord {
  /// Reads the source record of a price index; `nil` if it is one of wages.
  ///
  /// - Throws: A report of every key that is unknown, missing or wrong.
  public init?(_ file: SourceFile) throws(DiagnosticReport) {
    let mapping = try YAMLReader.mapping(of: file, in: file.start..<file.bytes.count)
    guard mapping["index"] != nil else { return nil }
    var keys = KeyReader(mapping, holder: KeyHolder.sourceRecord, known: Self.keys)
    let texts = ["publisher", "title", "url", "licence", "index", "base", "area"].map {
      keys.requiredText($0) ?? ""
    }
    let retrieved = keys.required("retrieved") == nil ? nil : keys.day("retrieved")
    let currency = keys.currency()
    try keys.report.throwIfErrors()
    guard let retrieved, let currency else { throw keys.report }
    self.init(
      publisher: texts[0],
      title: texts[1],
      url: texts[2],
      licence: texts[3],
      retrieved: retrieved,
      index: texts[4],
      base: texts[5],
      area: texts[6],
      currency: currency
    )
  }
}
