/// Where a value is found when a page is written.
struct ValuePath: Hashable, Sendable {
  /// The register for the value of a list that holds no records.
  static let item = ValuePath(register: .max, slot: 0, rest: 0)

  /// The register of the record that has the name.
  let register: UInt16

  /// The slot of the value in that record.
  let slot: UInt16

  /// Where in the program's paths the slots of further records begin, behind their count; 0 for
  /// names without a dot.
  let rest: UInt16
}
