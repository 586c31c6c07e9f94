internal import Templates

/// Which of the medians and the sentence on them a comparison has.
enum MedianForm: Int, CaseIterable, Sendable {
  /// Both medians, and who earns more.
  case whole

  /// Both medians, which the rules do not let the page compare.
  case withoutVerdict

  /// None.
  case absent

  /// The form of medians as they were found.
  init(_ medians: EditionRenderer.Medians) {
    switch (medians.first, medians.verdict) {
    case (.absent, _): self = .absent
    case (_, .absent): self = .withoutVerdict
    case _: self = .whole
    }
  }
}
