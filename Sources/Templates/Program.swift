/// A template compiled with all that it includes, for one schema.
struct Program: Sendable {
  /// The operations of all units.
  let operations: [Operation]

  /// The operations of each unit; the first is the template itself.
  let units: [Range<Int>]

  /// All bytes that the operations write.
  let literals: [UInt8]

  /// The slots behind the dots of names: a count, then so many slots.
  let paths: [UInt16]

  /// How many schemas the names come from; each has one register.
  let registerCount: Int

  /// The register of the page's own record; `nil` if the page is a value without names.
  let rootRegister: Int?
}
