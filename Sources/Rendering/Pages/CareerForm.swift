internal import Templates

/// The facts, sections and files of data that a career has, which decide the form of its comparisons.
struct CareerForm: Hashable, Sendable {
  private let facts: [Bool]
  private let sections: [Bool]
  private let hasTwins: Bool

  /// Looks at the parts of a career.
  init(_ parts: CareerParts) {
    facts = parts.facts.map { if case .absent = $0 { false } else { true } }
    hasTwins = !parts.twins.isEmpty
    sections = parts.sections.map { if case .absent = $0 { false } else { true } }
  }
}
