import Testing

@testable import Rendering

struct ChartAxisTests {
  @Test(arguments: [
    (0, 1_500), (1_500, 1_500), (1_501, 2_000), (13_701, 15_000), (7_999_999, 8_000_000),
    (9_791_000, 10_000_000), (10_000_001, 15_000_000), (23_920_000, 30_000_000),
  ])
  func `the axis is the shortest round one that holds the amount`(amount: Int, end: Int) {
    #expect(ChartAxis(reaching: amount).end == end)
  }

  @Test func `axes grow with their numbers and have whole ticks`() {
    let axes = (0..<60).map(ChartAxis.init(number:))
    for (shorter, longer) in zip(axes, axes.dropFirst()) {
      #expect(shorter.end < longer.end && longer.end <= 2 * shorter.end)
    }
    #expect(axes.allSatisfy { $0.step % 100 == 0 && [4, 5].contains($0.ticks.count) })
    #expect(axes.allSatisfy { ChartAxis(reaching: $0.end) == $0 })
  }

  @Test func `an amount beyond all axes stands on the greatest`() {
    let axis = ChartAxis(reaching: .max)
    #expect(axis == ChartAxis(number: .max))
    #expect(axis.tenths(at: axis.end) == 3480)
  }

  @Test(arguments: [(0, "0"), (10_000_000, "348"), (5_000_000, "174"), (14_367, "0.5"), (1, "0")])
  func `a place is a short decimal, rounded half up`(amount: Int, x: String) {
    #expect(ChartAxis(reaching: 10_000_000).x(of: amount) == x)
  }
}
