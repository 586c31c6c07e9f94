internal import SiteModel
internal import Templates

/// What a comparison says beside what its two careers contribute.
struct PairContent {
  /// The medians and in words who earns more.
  let medians: EditionRenderer.Medians

  /// How the wages of both overlap.
  let overlap: Value

  /// The chart of both careers.
  let chart: Value

  /// The text before the sections.
  let opening: Value

  /// The comparison's own sections by key.
  let own: [String: OwnSection]

  /// The tables that stand behind the sections.
  let wages: Value

  /// Links to related comparisons.
  let related: [Value]

  /// A section that speaks of both careers together.
  struct OwnSection {
    /// The heading; `nil` for the section's name.
    let title: Value?

    /// The text.
    let body: Value
  }
}
