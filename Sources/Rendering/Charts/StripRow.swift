internal import Templates
internal import WageData

/// A career in a strip chart, whatever the axis.
struct StripRow: Sendable {
  /// What is drawn.
  let figures: StripFigures

  /// The name in lines.
  let lines: [String]

  /// The median as the row states it.
  let value: Text

  /// The row in words.
  let words: Text
}
