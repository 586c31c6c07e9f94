internal import CalendarDates
public import SourceText
public import WageData

extension SourceRecord {
  /// Reads the source record of a data set.
  ///
  /// - Throws: A report of every key that is unknown, missing (G-12) or wrong.
  public init(_ file: SourceFile) throws(DiagnosticReport) {
    let mapping = try YAMLReader.mapping(of: file, in: file.start..<file.bytes.count)
    var keys = KeyReader(mapping, holder: KeyHolder.sourceRecord, known: Self.knownKeys)
    let texts = [
      "publisher", "title", "url", "licence", "area", "industries", "classification",
      "concept",
    ].map { keys.requiredText($0) ?? "" }
    let retrieved = keys.required("retrieved") == nil ? nil : keys.day("retrieved")
    let period = keys.required("period").flatMap { keys.month($0, key: "period") }
    let topCode = keys.required("top-code").flatMap { keys.topCode($0) }
    let currency = keys.currency()
    let programme = keys.text("programme")
    let method = keys.text("method")
    let ownership = keys.text("ownership")
    let allOccupations = keys.text("all-occupations").map { OccupationCode($0) }
    let breaks = keys.breaks()
    try keys.report.throwIfErrors()
    guard let retrieved, let period, let topCode, let currency else { throw keys.report }
    self.init(
      publisher: texts[0],
      title: texts[1],
      url: texts[2],
      licence: texts[3],
      retrieved: retrieved,
      period: period,
      area: texts[4],
      currency: currency,
      industries: texts[5],
      classification: texts[6],
      concept: texts[7],
      topCode: topCode,
      programme: programme,
      method: method,
      ownership: ownership,
      allOccupations: allOccupations,
      breaks: breaks
    )
  }
}

extension KeyReader {
  /// A month such as 2008-05.
  mutating func month(_ value: YAMLValue, key: String) -> Month? {
    if case .scalar(let text, _) = value, let month = Month(text) { return month }
    return wrong(value, key: key, wanted: .month)
  }

  /// A code of ISO 4217.
  mutating func currency() -> String? {
    guard let value = required("currency") else { return nil }
    if case .scalar(let text, _) = value, text.utf8.count == 3,
      text.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    {
      return text
    }
    return wrong(value, key: "currency", wanted: .currency)
  }

  fileprivate mutating func topCode(_ value: YAMLValue) -> TopCode? {
    switch value {
    case .scalar("none", _): return .absent
    case .scalar, .sequence:
      return wrong(value, key: "top-code", wanted: .topCode)
    case .mapping(let mapping):
      var reader = KeyReader(mapping, holder: .key("top-code"), known: ["hour", "year"])
      let hour = reader.amount("hour")
      let year = reader.amount("year")
      add(reader.report)
      guard let hour, let year else { return nil }
      return .wages(hour: hour, year: year)
    }
  }

  /// An amount of money in the smallest unit of a currency with cents.
  private mutating func amount(_ key: String) -> Int? {
    guard let value = required(key) else { return nil }
    if case .scalar(let text, _) = value, let number = ExactNumber(text) {
      let hundredths = number.rounded(toPartsOf: 100)
      if ExactNumber(hundredths, over: 100) == number { return hundredths }
    }
    return wrong(value, key: key, wanted: .amount)
  }

  fileprivate mutating func breaks() -> [SeriesBreak] {
    guard let value = mapping["breaks"] else { return [] }
    guard case .sequence(let values, _) = value else {
      return wrong(value, key: "breaks", wanted: .breaks) ?? []
    }
    return values.compactMap { element in
      guard case .mapping(let mapping) = element else {
        return wrong(element, key: "breaks", wanted: .breaks)
      }
      var reader = KeyReader(mapping, holder: .seriesBreak, known: ["period", "why"])
      let period = reader.required("period").flatMap { reader.month($0, key: "period") }
      let why = reader.requiredText("why")
      add(reader.report)
      guard let period, let why else { return nil }
      return SeriesBreak(period: period, why: why)
    }
  }
}
