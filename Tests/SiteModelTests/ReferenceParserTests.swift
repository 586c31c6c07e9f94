import SourceText
import Testing
import WageData

@testable import SiteModel

struct ReferenceParserTests {
  private let names = FigureNames(
    careers: ["clerks", "public-relations"],
    dataSets: ["oews-2008-05-us", "oews-2025-05-us"]
  )
  private let clerks = FigureOperand(career: "clerks", dataSet: nil)
  private let relations = FigureOperand(career: "public-relations", dataSet: nil)

  private func bound(_ text: String) throws -> BoundReference {
    var parser = ReferenceParser(text, names: names)
    return try parser.bound()
  }

  private func claim(_ text: String) throws -> ClaimReference {
    var parser = ReferenceParser(text, names: names)
    return try parser.claim()
  }

  private func wording(_ read: () throws -> some Any) -> String? {
    let fault = #expect(throws: FigureFault.self) { _ = try read() }
    return fault.map { fault in
      [fault.wording.sentence, fault.wording.help].compactMap(\.self).joined(separator: " | ")
    }
  }

  @Test(arguments: [("period", BoundReference.period), ("area", .area), ("source", .source)])
  func `a word of the source record stands alone`(text: String, reference: BoundReference) throws {
    #expect(try bound(text) == reference)
  }

  @Test func `a published figure is a career, a measure and a pay period`() throws {
    #expect(try bound("clerks/median/year") == .figure(.published(clerks, .median, .year)))
  }

  @Test(arguments: Measure.wages, PayPeriod.allCases)
  func `every wage has both pay periods`(measure: Measure, period: PayPeriod) throws {
    let text = "clerks/\(measure.rawValue)/\(period.rawValue)"
    #expect(try bound(text) == .figure(.published(clerks, measure, period)))
  }

  @Test func `employment has no pay period`() throws {
    #expect(try bound("clerks/employment") == .figure(.published(clerks, .employment, nil)))
  }

  @Test func `a career may name its data set`() throws {
    let operand = FigureOperand(career: "clerks", dataSet: "oews-2025-05-us")
    #expect(
      try bound("clerks@oews-2025-05-us/p10/hour") == .figure(.published(operand, .p10, .hour))
    )
  }

  @Test func `all occupations stand for a career`() throws {
    let operand = FigureOperand(career: "all", dataSet: nil)
    #expect(try bound("all/mean/hour") == .figure(.published(operand, .mean, .hour)))
  }

  @Test func `a ratio names two careers`() throws {
    #expect(
      try bound("ratio/public-relations/clerks/median/year")
        == .figure(.ratio(relations, clerks, .median, .year))
    )
  }

  @Test func `a ratio of employment has no pay period`() throws {
    #expect(
      try bound("ratio/public-relations/clerks/employment")
        == .figure(.ratio(relations, clerks, .employment, nil))
    )
  }

  @Test func `a difference names two careers`() throws {
    let older = FigureOperand(career: "clerks", dataSet: "oews-2008-05-us")
    #expect(
      try bound("difference/clerks/clerks@oews-2008-05-us/mean/hour")
        == .figure(.difference(clerks, older, .mean, .hour))
    )
  }

  @Test func `a converted figure names the pay period that it is converted to`() throws {
    #expect(try bound("derived/clerks/p90/hour") == .figure(.derived(clerks, .p90, .hour)))
  }

  @Test(arguments: ["", "clerks", "ratio"])
  func `a single word names no figure and may be meant for a term`(text: String) {
    #expect(
      wording { try bound(text) } == """
        `\(text)` names no figure | write CAREER/MEASURE/PER, ratio/A/B/MEASURE/PER, \
        difference/A/B/MEASURE/PER, derived/CAREER/MEASURE/PER, area, period, source
        """
    )
  }

  @Test(arguments: [
    "clerks/median", "clerks/median/year/", "clerks/median/year/more", "/median/year",
    "clerks//year", "clerks/employment/year", "ratio/clerks", "derived/clerks/employment",
    "difference/clerks/clerks", "clerks@oews-2008-05-us@oews-2025-05-us/median/year",
    "clerks/median/",
  ])
  func `too few or too many parts name no figure`(text: String) {
    #expect(
      wording { try bound(text) } == """
        `\(text)` names no figure | write CAREER/MEASURE/PER, ratio/A/B/MEASURE/PER, \
        difference/A/B/MEASURE/PER, derived/CAREER/MEASURE/PER
        """
    )
  }

  @Test(arguments: [
    ("clerk/median/year", "no career has the id `clerk` | did you mean `clerks`?"),
    ("period/median/year", "no career has the id `period`"),
    ("@oews-2008-05-us/median/year", "no career has the id ``"),
    ("clerks@/median/year", "no data set has the id ``"),
    (
      "clerks@oews-2025-05/median/year",
      "no data set has the id `oews-2025-05` | did you mean `oews-2025-05-us`?"
    ),
    ("clerks/medain/year", "`medain` is no measure | did you mean `median`?"),
    (
      "clerks/salary/year",
      "`salary` is no measure | the measures are p10, p25, median, p75, p90, mean, employment"
    ),
    ("clerks/median/years", "`years` is no pay period | did you mean `year`?"),
    ("clerks/median/month", "`month` is no pay period | write hour or year"),
    ("ratio/clerks/median/year", "no career has the id `median`"),
    ("Clerks/median/year", "no career has the id `Clerks` | did you mean `clerks`?"),
  ])
  func `an unknown word is named`(text: String, expected: String) {
    #expect(wording { try bound(text) } == expected)
  }

  @Test(arguments: [
    ("over", Relation.over), ("under", .under), ("at-least", .atLeast), ("at-most", .atMost),
    ("about", .about),
  ])
  func `a claim relates a figure to a number`(word: String, relation: Relation) throws {
    let figure = FigureReference.ratio(relations, clerks, .median, .year)
    #expect(
      try claim("ratio/public-relations/clerks/median/year/\(word)/1.5")
        == .number(figure, relation, ExactNumber(3, over: 2))
    )
  }

  @Test func `a claim relates two figures`() throws {
    let left = FigureReference.published(relations, .p10, .year)
    let right = FigureReference.published(clerks, .median, .year)
    #expect(
      try claim("public-relations/p10/year/over/clerks/median/year") == .figure(left, .over, right)
    )
  }

  @Test func `a claim relates numbers of workers`() throws {
    let left = FigureReference.published(relations, .employment, nil)
    let right = FigureReference.published(clerks, .employment, nil)
    #expect(
      try claim("public-relations/employment/under/clerks/employment")
        == .figure(left, .under, right)
    )
  }

  @Test(arguments: [("highest", Extreme.highest), ("lowest", .lowest)])
  func `a claim makes a figure the extreme one`(word: String, extreme: Extreme) throws {
    let figure = FigureReference.published(relations, .median, .hour)
    #expect(try claim("public-relations/median/hour/\(word)") == .extreme(figure, extreme))
  }

  @Test(arguments: [
    "clerks/median/year", "clerks/median/year/over", "clerks/median/year/over/many",
    "clerks/median/year/over/-1", "clerks/median/year/over/1.5.2", "clerks/median/year/over/",
    "clerks/median/year/highest/clerks", "clerks/median/year/lowest/",
    "clerks/median/year/over/clerks/median/year/more",
  ])
  func `a figure without what is said of it makes no claim`(text: String) {
    #expect(
      wording { try claim(text) }
        == "`\(text)` makes no claim | write FIGURE/over/1.5, FIGURE/at-most/FIGURE, FIGURE/highest"
    )
  }

  @Test(arguments: [
    (
      "clerks/median/year/above/2",
      "the relations are over, under, at-least, at-most, about, highest, lowest"
    ),
    ("clerks/median/year/atleast/2", "did you mean `at-least`?"),
    ("clerks/median/year/higest", "did you mean `highest`?"),
  ])
  func `an unknown relation is named`(text: String, help: String) {
    let word = text.split(separator: "/")[3]
    #expect(wording { try claim(text) } == "`\(word)` is no relation | \(help)")
  }

  @Test(arguments: [
    "ratio", "derived", "all", "median", "hour", "over", "at-least", "highest", "source",
  ])
  func `a word of the syntax is reserved`(word: String) {
    #expect(ReferenceParser.reservedWords.contains(word))
  }
}
