internal import SourceText

/// The faults of one file: the first of each severity with their places, the others counted.
struct FaultList {
  /// How many errors, and how many warnings, of one file are listed.
  static let limit = 20

  private let path: String
  private var report = DiagnosticReport()
  private var counts: [Severity: Int] = [:]
  private var firstUnlisted: [Severity: SourceLocation] = [:]

  /// A list for a file.
  init(path: String) {
    self.path = path
  }

  /// Whether a fault would be listed and not only counted.
  func lists(_ fault: DataSetFault) -> Bool {
    counts[fault.severity, default: 0] < Self.limit
  }

  /// Adds a fault of a range of bytes, given a place at or before the range.
  mutating func add(
    _ fault: DataSetFault,
    at range: Range<Int>,
    in bytes: Span<UInt8>,
    after place: RowPlace,
    notes: [Note] = []
  ) {
    let count = counts[fault.severity, default: 0] + 1
    counts[fault.severity] = count
    guard count <= Self.limit + 1 else { return }
    let location = place.location(of: range, in: bytes, path: path)
    if count <= Self.limit {
      report.add(fault, at: location, notes: notes)
    } else {
      firstUnlisted[fault.severity] = location
    }
  }

  /// All faults, and for each severity how many further ones there are.
  var finished: DiagnosticReport {
    var finished = report
    for severity in [Severity.error, .warning] {
      guard let location = firstUnlisted[severity], let count = counts[severity] else { continue }
      let fault = DataSetFault.further(count: count - Self.limit, severity: severity)
      finished.add(
        fault,
        at: SourceLocation(path: path, line: location.line, column: location.column, text: nil)
      )
    }
    return finished
  }
}
