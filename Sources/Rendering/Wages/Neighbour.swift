internal import Templates

/// A career, or all occupations together, beside a page's own career.
struct Neighbour {
  /// The figures.
  let column: CareerColumn

  /// What it is called.
  let title: Text

  /// Its page; absent for all occupations.
  var url = Value.absent

  /// The page that compares the two; absent where there is none.
  var comparison = Value.absent

  /// Whether it is all occupations together.
  var isBenchmark = false
}
