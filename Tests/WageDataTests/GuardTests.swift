import CalendarDates
import SourceText
import Testing
import WageData

struct GuardTests {
  private let data: DataSet

  init() throws {
    data = try .sample()
  }

  /// The same rows under another record.
  private func other(_ record: SourceRecord) throws -> DataSet {
    try .sample(id: "other", record: record)
  }

  private func faults(
    _ other: DataSet,
    _ use: ComparisonUse,
    axes: ComparisonAxes = []
  ) throws -> [String] {
    Comparison(try data.operand("27-3031"), try other.operand("43-4051"), axes: axes)
      .faults(for: use).map { "\($0.severity.rawValue) \($0.rule ?? "-")" }
  }

  @Test(arguments: [ComparisonUse.arithmetic, .sideBySide, .sentence])
  func `two careers of one data set may be compared`(use: ComparisonUse) throws {
    #expect(try faults(data, use).isEmpty)
  }

  @Test func `a mean is not reckoned against a median but may stand beside it`() throws {
    let comparison = Comparison(try data.operand("27-3031", .mean), try data.operand("43-4051"))
    #expect(comparison.faults(for: .sideBySide).isEmpty)
    #expect(
      comparison.faults(for: .arithmetic).map(text(of:)) == [
        """
        error[mean-against-percentile, G-02]: the mean of one career is reckoned against the median of the other
          = help: use the same measure for both; a few high wages raise a mean and no median

        """
      ]
    )
    #expect(throws: ComparisonRefusal.self) { try comparison.difference() }
  }

  @Test func `workers are not reckoned against money`() throws {
    let comparison = Comparison(
      try data.operand("27-3031", .employment, per: nil),
      try data.operand("43-4051")
    )
    #expect(comparison.faults(for: .arithmetic).map(\.code) == ["different-units"])
  }

  @Test(arguments: [
    (ComparisonUse.arithmetic, "error"), (.sideBySide, "error"), (.sentence, "warning"),
  ])
  func `an hourly wage against a yearly one gets the comparable pair`(
    use: ComparisonUse,
    severity: String
  ) throws {
    let comparison = Comparison(
      try data.operand("27-3031"),
      try data.operand("43-4051", per: .hour)
    )
    #expect(
      comparison.faults(for: use).map(text(of:)) == [
        """
        \(severity)[different-pay-periods, G-03]: the median by the year stands against the median by the hour
          = help: by the year they are 51,280 and 29,860

        """
      ]
    )
  }

  @Test func `annual-only against hourly-only is refused in every use`() throws {
    let comparison = Comparison(
      try data.operand("25-2021"),
      try data.operand("27-2011", per: .hour)
    )
    for use in [ComparisonUse.arithmetic, .sideBySide, .sentence] {
      #expect(
        comparison.faults(for: use).map(text(of:)) == [
          """
          error[annual-only-against-hourly-only, G-04]: one career is paid by the year only and the other by the hour only
            = help: no conversion exists between the two; show each by itself

          """
        ]
      )
    }
  }

  @Test func `annual-only and hourly-only careers may be compared by their employment`() throws {
    let comparison = Comparison(
      try data.operand("25-2021", .employment, per: nil),
      try data.operand("27-2011", .employment, per: nil)
    )
    #expect(comparison.faults(for: .arithmetic).isEmpty)
  }

  @Test func `different times are refused in arithmetic unless declared`() throws {
    let other = try other(.sample(period: "2025-05"))
    #expect(try faults(other, .arithmetic) == ["error G-05"])
    #expect(try faults(other, .sideBySide) == ["warning G-05"])
    #expect(try faults(other, .arithmetic, axes: .referencePeriod).isEmpty)
  }

  @Test func `different areas are refused unless declared`() throws {
    let other = try other(.sample(area: "California"))
    #expect(try faults(other, .arithmetic) == ["error G-06"])
    #expect(try faults(other, .sideBySide) == ["error G-06"])
    #expect(try faults(other, .arithmetic, axes: .area).isEmpty)
  }

  @Test func `different industries are refused unless declared`() throws {
    let other = try other(.sample(industries: "31-33"))
    #expect(try faults(other, .arithmetic) == ["error G-06"])
    #expect(try faults(other, .arithmetic, axes: .industries).isEmpty)
  }

  @Test func `different ownerships are refused unless declared`() throws {
    let other = try other(.sample(ownership: "5"))
    #expect(try faults(other, .sideBySide) == ["error G-06"])
    #expect(try faults(other, .sideBySide, axes: .ownership).isEmpty)
  }

  @Test func `different currencies are always refused`() throws {
    let other = try other(.sample(currency: "EUR"))
    let all: ComparisonAxes = [.referencePeriod, .area, .industries, .ownership, .programme]
    #expect(try faults(other, .arithmetic, axes: all) == ["error G-07"])
    #expect(try faults(other, .sideBySide, axes: all) == ["error G-07"])
  }

  @Test func `different programmes are refused in arithmetic and warned of side by side`() throws {
    let other = try other(.sample(programme: "CPS"))
    #expect(try faults(other, .arithmetic) == ["error G-08"])
    #expect(try faults(other, .sideBySide) == ["warning G-08"])
    #expect(try faults(other, .sideBySide, axes: .programme).isEmpty)
  }

  @Test func `a missing value is refused in arithmetic and shown in a table`() throws {
    let comparison = Comparison(
      try data.operand("27-3031", .employment, per: nil),
      try data.operand("53-5022", .employment, per: nil)
    )
    #expect(comparison.faults(for: .arithmetic).map(\.rule) == ["G-10"])
    #expect(comparison.faults(for: .sideBySide).isEmpty)
  }

  @Test func `codes of two classifications need a crosswalk on both sides`() throws {
    let other = try other(.sample(classification: "soc-2018"))
    let publicRelations = OccupationCode("27-3031")
    let crosswalk = ["soc-2000": publicRelations, "soc-2018": publicRelations]
    let bridged = try other.operand("27-3031", crosswalk: crosswalk)
    let plain = try data.operand("27-3031")
    #expect(
      Comparison(plain, bridged).faults(for: .arithmetic).map(text(of:)) == [
        """
        error[different-classifications, G-13]: the codes are of different classifications, soc-2000 and soc-2018, without a crosswalk
          = help: name the code in each, such as soc: {soc-2000: 27-3031, soc-2018: 27-3031}

        """
      ]
    )
    let both = try data.operand("27-3031", crosswalk: crosswalk)
    #expect(Comparison(both, bridged).faults(for: .arithmetic).isEmpty)
  }

  @Test func `a hybrid year only warns of its classification`() throws {
    let other = try other(.sample(period: "2010-05", classification: "soc-2010"))
    #expect(try faults(other, .arithmetic, axes: .referencePeriod) == ["warning G-13"])
  }

  @Test func `every reason is named at once`() throws {
    let other = try other(.sample(period: "2025-05", area: "California", currency: "EUR"))
    #expect(try faults(other, .arithmetic) == ["error G-05", "error G-06", "error G-07"])
  }
}
