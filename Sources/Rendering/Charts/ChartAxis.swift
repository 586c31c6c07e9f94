/// An axis of amounts from 0 to a round number, in three or four equal steps.
///
/// Axes are numbered from the shortest on, so that charts of like amounts share one and can be
/// compared across pages.
struct ChartAxis: Hashable, Sendable {
  // Steps of a decade of axes, in units of the currency, and how many of them there are.
  private static let decade = [(5, 3), (5, 4), (10, 3), (10, 4), (20, 3), (20, 4), (25, 4)]
  private static let last = 15 * decade.count - 1

  /// The place of the axis among all axes, from the shortest on.
  let number: Int

  /// The distance of two ticks in the smallest unit of the currency.
  let step: Int

  /// The amounts at the ticks, from 0 on.
  let ticks: [Int]

  /// The axis of a number; those above the greatest are the greatest.
  init(number: Int) {
    self.number = min(number, Self.last)
    let (decade, place) = self.number.quotientAndRemainder(dividingBy: Self.decade.count)
    let (units, count) = Self.decade[place]
    let step = (0..<decade).reduce(100 * units) { step, _ in step * 10 }
    self.step = step
    ticks = (0...count).map { $0 * step }
  }

  /// The shortest axis that holds an amount in the smallest unit.
  init(reaching amount: Int) {
    var axis = ChartAxis(number: 0)
    while axis.end < amount, axis.number < Self.last { axis = ChartAxis(number: axis.number + 1) }
    self = axis
  }

  /// The amount at the end, in the smallest unit.
  var end: Int { step * (ticks.count - 1) }

  /// Where an amount stands: tenths of a unit of the drawing, a half rounded up.
  func tenths(at amount: Int) -> Int {
    let (length, end) = (Int128(ChartLayout.axisWidth * 10), Int128(end))
    return Int((2 * length * Int128(amount) + end) / (2 * end))
  }

  /// The same as a text.
  func x(of amount: Int) -> String {
    ChartLayout.text(tenths: tenths(at: amount))
  }
}
