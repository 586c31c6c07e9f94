import SourceText
import Testing

@testable import SiteModel

/// Claims, from the link in a sentence to what is found of it.
struct ClaimTests {
  private func binding(_ claim: String) throws -> DataBinding {
    try #require(try BoundSite("They [say so](claim:\(claim)).\n").bindings().first)
  }

  @Test(arguments: [
    "bakers/median/year/over/41599", "bakers/median/year/under/41600.5",
    "bakers/median/year/at-least/41600", "bakers/median/year/at-most/41600",
    "bakers/median/year/about/42448", "bakers/median/hour/over/19.99",
    "ratio/bakers/clerks/median/year/at-least/2", "ratio/bakers/clerks/median/year/about/2.04",
    "ratio/bakers/clerks/employment/at-most/2",
    "difference/bakers/clerks/median/year/over/20799",
    "difference/clerks/bakers/median/year/under/0",
    "derived/bakers/median/hour/about/20", "clerks/p90/year/over/239199",
    "bakers/employment/over/199999", "all/median/year/under/25000",
  ])
  func `a figure is related to a number in its own unit`(claim: String) throws {
    #expect(try binding(claim).state == .holds)
  }

  @Test(arguments: [
    "bakers/median/year/over/clerks/median/year", "bakers/median/year/at-least/bakers/median/year",
    "bakers/p90/year/over/clerks/median/year", "clerks/median/hour/under/bakers/median/hour",
    "bakers/mean/year/over/clerks/mean/year", "bakers/employment/over/clerks/employment",
    "derived/clerks/median/year/about/clerks/median/year",
    "ratio/bakers/clerks/median/year/at-least/ratio/bakers/clerks/median/year",
    "difference/bakers/clerks/median/year/at-most/clerks/median/year",
    "difference/bakers/clerks/median/year/over/difference/clerks/bakers/median/year",
    "difference/clerks/bakers/median/year/about/difference/clerks/bakers/median/year",
    "bakers/median/year/over/all/median/year", "clerks/p90/year/over/bakers/p90/year",
    "bakers@old/median/year/over/clerks@old/median/year",
  ])
  func `a figure is related to another of its unit`(claim: String) throws {
    let binding = try binding(claim)
    #expect(binding.faults.sorted.map(\.fault.wording.sentence) == [])
    #expect(binding.state == .holds)
  }

  @Test(arguments: ["bakers/employment/highest", "tutors/employment/lowest"])
  func `a figure is the extreme one of all careers`(claim: String) throws {
    #expect(try binding(claim).state == .holds)
  }

  @Test(arguments: [
    ("bakers/median/year/over/41600", "it is $41,600"),
    ("bakers/median/year/under/41600", "it is $41,600"),
    ("bakers/median/year/at-least/41601", "it is $41,600"),
    ("bakers/median/year/at-most/41599", "it is $41,600"),
    ("bakers/median/year/about/42450", "it is $41,600"),
    ("ratio/bakers/clerks/median/year/over/2", "it is 2.00"),
    ("clerks/median/year/over/bakers/median/year", "it is $20,800 against $41,600"),
    (
      "difference/bakers/clerks/median/year/over/clerks/median/year",
      "it is $20,800 against $20,800"
    ),
    (
      "clerks/employment/highest",
      "it is 100,000, and that of bakers is 200,000"
    ),
    ("bakers/employment/lowest", "it is 200,000, and that of clerks is 100,000"),
    ("bakers/median/year/highest", "it is $41,600, and that of tutors is $50,000"),
  ])
  func `a claim that does not hold says what the data say`(claim: String, found: String) throws {
    let binding = try binding(claim)
    #expect(binding.state == .fails)
    #expect(
      binding.faults.sorted.map(\.fault.wording.sentence)
        == ["the claim “say so” does not hold: \(found)"]
    )
    #expect("it is \(binding.data(in: .english) ?? "")" == found)
  }

  @Test(arguments: [
    ("clerks/p90/year/over/240000", "it is ≥ $239,200"),
    (
      "clerks/p90/year/highest",
      "it is ≥ $239,200, and that of tutors is ≥ $239,200"
    ),
    ("tutors/median/year/highest", "it is $50,000, and that of welders is not published"),
    ("clerks/median/hour/lowest", "it is $10.00, and that of welders is not published"),
  ])
  func `what is published may leave a claim open`(claim: String, found: String) throws {
    let binding = try binding(claim)
    #expect(binding.state == .undecided)
    #expect(
      binding.faults.sorted.map(\.fault.wording.sentence)
        == ["the published figures do not decide the claim “say so”: \(found)"]
    )
  }

  @Test(arguments: [
    ("bakers/median/year/over/ratio/bakers/clerks/median/year", "USD a year", "a ratio"),
    ("ratio/bakers/clerks/median/year/over/bakers/employment", "a ratio", "a number of workers"),
    (
      "difference/bakers/clerks/median/hour/under/bakers/median/year", "USD an hour",
      "USD a year"
    ),
    (
      "difference/bakers/clerks/median/year/over/ratio/bakers/clerks/median/year", "USD a year",
      "a ratio"
    ),
  ])
  func `figures of two units are not related`(claim: String, left: String, right: String) throws {
    let wording = Wording(
      "\(left) cannot be compared with \(right)",
      help: "relate two wages by one pay period, two numbers of workers or two ratios"
    )
    #expect(try binding(claim).faults.sorted.map(\.fault.wording) == [wording])
  }

  @Test(arguments: [
    ("bakers/median/year/over/clerks/mean/year", "G-02"),
    ("bakers/median/hour/over/clerks/median/year", "G-03"),
    ("derived/bakers/median/hour/over/clerks/median/year", "G-03"),
    ("bakers/median/year/over/clerks@old/median/year", "G-05"),
    ("derived/bakers/median/year/over/clerks@old/median/year", "G-05"),
    (
      "ratio/bakers/clerks/median/year/over/ratio/bakers@old/clerks@old/median/year", "G-05"
    ),
    (
      "difference/bakers/clerks/median/year/over/difference/bakers@old/clerks@old/median/year",
      "G-05"
    ),
    (
      "ratio/bakers/clerks/median/year/over/ratio/bakers/clerks/mean/year", "G-02"
    ),
    ("bakers/median/year/over/clerks@guam/median/year", "G-06"),
    (
      "ratio/bakers/clerks/median/year/at-least/ratio/bakers/clerks/employment", nil
    ),
    ("difference/bakers/clerks/median/year/over/clerks@guam/median/year", "G-06"),
    ("welders/median/year/over/1", "G-10"), ("bakers/median/year/over/welders/median/year", "G-10"),
    ("welders/median/year/highest", "G-10"),
  ])
  func `every guard of a comparison holds for claims`(claim: String, rule: String?) throws {
    let binding = try binding(claim)
    #expect(binding.state == .faulty)
    #expect(binding.faults.sorted.map(\.fault.rule) == [rule])
  }

  @Test(arguments: [
    "ratio/bakers/clerks/median/year/highest", "difference/bakers/clerks/median/year/lowest",
    "all/median/year/lowest",
  ])
  func `only a career's figure can be the extreme one`(claim: String) throws {
    let faults = try binding(claim).faults.sorted.map(\.fault)
    #expect(faults.map(\.code) == ["claim-extreme"])
    #expect(
      faults.map(\.wording) == [
        Wording(
          "only the figure of one career can be the highest or the lowest of all",
          help:
            "claim it of CAREER/MEASURE/PER, or relate this figure to a number or another figure"
        )
      ]
    )
  }

  @Test func `a claim on figures of other data counts for their age`() throws {
    let body = "They [say so](claim:bakers@old/median/year/over/clerks@old/median/year).\n"
    let site = try #require(try SiteReader(BoundSite(body).source).survey().site)
    #expect(site.editions[0].home.dataSets == ["old"])
  }

  @Test func `a word around a claim may contradict its measure`() throws {
    let body = "Their mean is [higher](claim:bakers/median/year/over/clerks/median/year).\n"
    let report = try SiteReader(BoundSite(body).source).read().warnings
    #expect(
      report.sorted.map(\.fault.wording.sentence)
        .contains("the sentence says “mean”, the figure is a median")
    )
  }
}
