/// What makes the figures of two times less than one series (G-13, G-14).
public enum SeriesChange: Hashable, Sendable {
  /// A break that a source record names.
  case named(SeriesBreak)

  /// Another method of estimation, where no record names the break.
  case method

  /// Another classification of occupations, by their names in the records.
  case classification(from: String, to: String)
}

extension SourceRecord {
  /// What changed since the record of an earlier time, which is to be marked wherever the figures of
  /// both stand together.
  ///
  /// - Parameter older: The record of the earlier time.
  /// - Returns: The breaks in between by time, then the rest; empty if nothing changed.
  public func changes(since older: SourceRecord) -> [SeriesChange] {
    let named = (older.breaks + breaks)
      .filter { $0.period > older.period && $0.period <= period }
      .reduce(into: [SeriesBreak]()) { if !$0.contains($1) { $0.append($1) } }
      .sorted { $0.period < $1.period }
    var changes = named.map(SeriesChange.named)
    if named.isEmpty, method != older.method { changes.append(.method) }
    if classification != older.classification {
      changes.append(.classification(from: older.classification, to: classification))
    }
    return changes
  }
}
