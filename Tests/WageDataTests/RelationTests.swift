import Testing
import WageData

struct RelationTests {
  private static func exactly(_ number: Int) -> Amount { .exactly(ExactNumber(number)) }
  private static func atLeast(_ number: Int) -> Amount { .atLeast(ExactNumber(number)) }
  private static func atMost(_ number: Int) -> Amount { .atMost(ExactNumber(number)) }

  @Test(arguments: [
    (Relation.over, 2, 1, true), (.over, 1, 1, false), (.over, 0, 1, false),
    (.under, 0, 1, true), (.under, 1, 1, false), (.atLeast, 1, 1, true), (.atLeast, 0, 1, false),
    (.atMost, 1, 1, true), (.atMost, 2, 1, false), (.about, 98, 100, true),
    (.about, 97, 100, false),
  ])
  func `numbers are related exactly`(relation: Relation, left: Int, right: Int, holds: Bool) {
    #expect(relation.holds(between: Self.exactly(left), and: Self.exactly(right)) == holds)
  }

  @Test(
    arguments: [
      (Relation.over, atLeast(10), exactly(9), true), (.over, atLeast(10), exactly(10), nil),
      (.over, exactly(10), atLeast(10), false), (.over, exactly(11), atLeast(10), nil),
      (.over, atMost(10), exactly(10), false), (.over, exactly(11), atMost(10), true),
      (.under, atMost(10), exactly(11), true), (.under, atMost(10), exactly(9), nil),
      (.atLeast, atLeast(10), exactly(10), true), (.atLeast, atLeast(10), exactly(11), nil),
      (.atMost, atMost(10), exactly(10), true), (.atMost, atLeast(11), exactly(10), false),
      (.over, atLeast(1), atLeast(9), nil), (.about, atLeast(100), exactly(10), false),
      (.about, atLeast(100), exactly(99), nil), (.about, exactly(10), atLeast(100), false),
      (.about, atLeast(10), exactly(100), nil),
    ] as [(Relation, Amount, Amount, Bool?)]
  )
  func `a bound decides only what is certain`(
    relation: Relation,
    left: Amount,
    right: Amount,
    holds: Bool?
  ) {
    #expect(relation.holds(between: left, and: right) == holds)
  }

  @Test func `the ratio of May 2008 is over 1.5, not over 1.72 rounded`() throws {
    let data = try DataSet.sample()
    let ratio = try Comparison(data.operand("27-3031"), data.operand("43-4051")).ratio()
    let bound = { (text: String) in ExactNumber(text).map { Amount.exactly($0) } }
    #expect(Relation.over.holds(between: ratio.amount, and: try #require(bound("1.5"))) == true)
    #expect(Relation.over.holds(between: ratio.amount, and: try #require(bound("1.72"))) == false)
  }

  @Test func `a quarter of the one career earn more than half of the other`() throws {
    let data = try DataSet.sample()
    let comparison = Comparison(try data.operand("27-3031", .p75), try data.operand("43-4051"))
    #expect(try comparison.holds(.over))
  }

  @Test func `a claim that a bound leaves open is refused`() throws {
    let data = try DataSet.sample()
    let comparison = Comparison(try data.operand("29-1063"), try data.operand("29-1067"))
    let refusal = #expect(throws: ComparisonRefusal.self) { try comparison.holds(.over) }
    #expect(
      refusal?.faults.map(text(of:)) == [
        """
        error[claim-undecided, G-10]: a figure at or above the top code leaves open whether the claim holds
          = help: claim what the bound proves, or use a lower percentile

        """
      ]
    )
  }

  @Test(arguments: [
    (Extreme.highest, 9, [1, 9], true), (.highest, 8, [1, 9], false), (.lowest, 1, [1, 9], true),
    (.lowest, 2, [1, 9], false), (.highest, 1, [], true),
  ])
  func `an extreme is equalled but not exceeded`(
    extreme: Extreme,
    number: Int,
    others: [Int],
    holds: Bool
  ) {
    #expect(extreme.holds(for: Self.exactly(number), among: others.map(Self.exactly)) == holds)
  }

  @Test func `among top-coded figures none is certainly the highest`() {
    #expect(Extreme.highest.holds(for: Self.atLeast(9), among: [Self.atLeast(9)]) == nil)
    #expect(Extreme.highest.holds(for: Self.exactly(8), among: [Self.atLeast(9)]) == false)
  }
}
