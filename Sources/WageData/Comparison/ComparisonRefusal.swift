/// Why a figure or a comparison is not made.
public struct ComparisonRefusal: Error, Hashable, Sendable {
  /// The reasons, at least one.
  public let faults: [ComparisonFault]

  init(_ fault: ComparisonFault) {
    faults = [fault]
  }

  init(_ faults: [ComparisonFault]) {
    self.faults = faults
  }
}
