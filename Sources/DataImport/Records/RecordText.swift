internal import WageData

/// A source record as a YAML file.
struct RecordText {
  /// The file.
  let text: String

  /// Writes a record.
  init(_ record: SourceRecord) {
    let method = record.method == "none" ? nil : record.method
    let keys: [(String, String?)] = [
      ("publisher", Self.scalar(record.publisher)),
      ("title", Self.scalar(record.title)),
      ("programme", Self.scalar(record.programme)),
      ("period", "\(record.period)"),
      ("area", Self.scalar(record.area)),
      ("industries", Self.scalar(record.industries)),
      ("ownership", Self.scalar(record.ownership)),
      ("currency", record.currency),
      ("concept", Self.scalar(record.concept)),
      ("classification", Self.scalar(record.classification)),
      ("all-occupations", record.allOccupations?.text),
      ("method", method.map(Self.scalar)),
      ("breaks", Self.breaks(record.breaks)),
      ("top-code", Self.topCode(record.topCode)),
      ("licence", Self.scalar(record.licence)),
      ("url", Self.scalar(record.url)),
      ("retrieved", "\(record.retrieved)"),
    ]
    text = keys.compactMap { key, value in value.map { "\(key): \($0)\n" } }.joined()
  }

  /// Writes the record of a price index.
  init(_ record: PriceIndexRecord) {
    let keys = [
      ("publisher", Self.scalar(record.publisher)),
      ("title", Self.scalar(record.title)),
      ("index", Self.scalar(record.index)),
      ("base", Self.scalar(record.base)),
      ("area", Self.scalar(record.area)),
      ("currency", record.currency),
      ("licence", Self.scalar(record.licence)),
      ("url", Self.scalar(record.url)),
      ("retrieved", "\(record.retrieved)"),
    ]
    text = keys.map { "\($0): \($1)\n" }.joined()
  }

  private static func breaks(_ breaks: [SeriesBreak]) -> String? {
    guard !breaks.isEmpty else { return nil }
    let items = breaks.map { "{period: \($0.period), why: \(flowScalar($0.why))}" }
    return "[\(items.joined(separator: ", "))]"
  }

  private static func topCode(_ topCode: TopCode) -> String {
    switch topCode {
    case .absent: "none"
    case .wages(let hour, let year):
      "{hour: \(Money.decimal(hour)), year: \(Money.shortest(year))}"
    }
  }

  // Within braces a comma ends a value.
  private static func flowScalar(_ text: String) -> String {
    text.contains(",") ? quoted(text) : scalar(text)
  }

  /// A text as a plain scalar where that is one beyond doubt, else in quotation marks
  /// (YAML 1.2, sections 7.3.1 and 7.3.3).
  private static func scalar(_ text: String) -> String {
    let isPlain = text.wholeMatch(of: /[A-Za-z](?:[\p{L}\p{N}.,;()&'\/ -]|:(?=\/))*/) != nil
    let words: Set<String> = ["true", "false", "null", "yes", "no", "on", "off"]
    if isPlain, !text.hasSuffix(" "), !words.contains(text.lowercased()) { return text }
    return quoted(text)
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        "\\x" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      case _: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
