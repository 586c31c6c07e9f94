/// Faults as the browser shows them.
public struct FaultReport: Hashable, Sendable {
  /// One line that says how many there are and what is served meanwhile.
  public let summary: String

  /// The faults with their places and frames, as they stand in the terminal.
  public let text: String

  /// Takes a report.
  public init(summary: String, text: String) {
    self.summary = summary
    self.text = text
  }

  /// The faults of two reports.
  static func joined(_ first: FaultReport?, _ second: FaultReport?) -> FaultReport? {
    guard let first, let second else { return first ?? second }
    return FaultReport(summary: first.summary, text: "\(first.text)\n\(second.text)")
  }
}
