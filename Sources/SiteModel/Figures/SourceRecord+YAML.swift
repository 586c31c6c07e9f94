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
    return wrong(value, key: key, wanted: "a month such as 2008-05")
  }

  fileprivate mutating func currency() -> String? {
    guard let value = required("currency") else { return nil }
    if case .scalar(let text, _) = value, text.utf8.count == 3,
      text.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    {
      return text
    }
    return wrong(value, key: "currency", wanted: "a code of ISO 4217 such as USD")
  }

  fileprivate mutating func topCode(_ value: YAMLValue) -> TopCode? {
    switch value {
    case .scalar("none", _): return .absent
    case .scalar, .sequence:
      return wrong(value, key: "top-code", wanted: "`none` or {hour: 115.00, year: 239200}")
    case .mapping(let mapping):
      var reader = KeyReader(mapping, holder: "`top-code`", known: ["hour", "year"])
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
    return wrong(value, key: key, wanted: "an amount such as 115.00")
  }

  fileprivate mutating func breaks() -> [SeriesBreak] {
    guard let value = mapping["breaks"] else { return [] }
    let wanted = "a list such as [{period: 2021-05, why: model-based estimates}]"
    guard case .sequence(let values, _) = value else {
      return wrong(value, key: "breaks", wanted: wanted) ?? []
    }
    return values.compactMap { element in
      guard case .mapping(let mapping) = element else {
        return wrong(element, key: "breaks", wanted: wanted)
      }
      var reader = KeyReader(mapping, holder: "a break", known: ["period", "why"])
      let period = reader.required("period").flatMap { reader.month($0, key: "period") }
      let why = reader.requiredText("why")
      add(reader.report)
      guard let period, let why else { return nil }
      return SeriesBreak(period: period, why: why)
    }
  }
}
