internal import Localization
internal import WageData

/// A source record that says something else than it did.
public struct RecordChange: Sendable {
  /// A key with what it said and what it says.
  public struct Value: Sendable {
    /// The key.
    public let key: String

    /// What it said.
    public let before: String

    /// What it says now.
    public let now: String
  }

  /// The data set.
  public let dataSet: String

  /// The data set whose place it took; often the same.
  public let predecessor: String

  /// The keys that changed, in the order of the documentation.
  public let values: [Value]

  /// The records of a site that say something else than they did, ascending by data set.
  public static func all(
    from former: Site,
    to present: Site,
    _ succession: DataSetSuccession
  ) -> [RecordChange] {
    former.dataSets.keys.sorted().compactMap { id in
      let successor = succession.successor(of: id)
      guard let before = former.dataSets[id]?.record, let now = present.dataSets[successor]?.record
      else { return nil }
      let values = zip(texts(of: before), texts(of: now)).filter { $0.text != $1.text }
        .map { Value(key: $0.key, before: $0.text, now: $1.text) }
      guard !values.isEmpty else { return nil }
      return RecordChange(dataSet: successor, predecessor: id, values: values)
    }
  }

  private static func texts(of record: SourceRecord) -> [(key: String, text: String)] {
    [
      ("publisher", record.publisher), ("title", record.title), ("url", record.url),
      ("licence", record.licence), ("retrieved", "\(record.retrieved)"),
      ("period", "\(record.period)"), ("area", record.area), ("currency", record.currency),
      ("industries", record.industries), ("classification", record.classification),
      ("concept", record.concept), ("top-code", text(of: record.topCode)),
      ("programme", record.programme), ("method", record.method),
      ("ownership", record.ownership),
    ]
  }

  private static func text(of topCode: TopCode) -> String {
    switch topCode {
    case .absent: "none"
    case .wages(let hour, let year):
      [hour, year].map { NumberFormat.machine.text(of: FixedDecimal($0, fractionDigits: 2)) }
        .joined(separator: " / ")
    }
  }
}
