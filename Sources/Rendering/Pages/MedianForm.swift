internal import Templates

/// Which of the medians and the sentence on them a generated pair has.
enum MedianForm: Int, CaseIterable, Sendable {
  /// Both medians by the year, published as numbers, and who earns more.
  case yearly

  /// The same by the hour.
  case hourly

  /// Both medians, one of them a bound, and who earns more.
  case bounded

  /// Both medians, which the rules do not let the page compare.
  case withoutVerdict

  /// None.
  case absent

  /// The form of medians as the rules of comparison gave them.
  init(_ medians: EditionRenderer.Medians) {
    switch (medians.first, medians.verdict) {
    case (.absent, _): self = .absent
    case (_, .absent): self = .withoutVerdict
    case _: self = .bounded
    }
  }

  /// Whether something is said of the two.
  var hasVerdict: Bool {
    switch self {
    case .yearly, .hourly, .bounded: true
    case .withoutVerdict, .absent: false
    }
  }
}
