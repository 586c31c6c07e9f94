/// Words that checks of prose look for, in one language.
struct Phrases: Sendable {
  /// Words that say that a figure is a mean.
  let mean: [String]

  /// Words that say that a figure is a median.
  let median: [String]

  /// Words that some read as mean and some as median.
  let ambiguous: [String]

  /// Words for how experienced people are, which no percentile tells.
  let experience: [String]

  /// Words that make a number an amount of money.
  let money: [String]
}
