import CalendarDates
import Foundation
import SourceText
import TestSupport
import Testing
import WageData

/// Every fault of the module as it is told in Greek: `Goldens/greek.txt` is what a person reads.
struct GreekWordingTests {
  private static let median = WageFact(.median, .value(5_128_000), per: .year)
  private static let mean = WageFact(.mean, .value(1_028), per: .hour)
  private static let problems: [NumberProblem] = [
    .notANumber, .currencySign, .exponent, .sign, .severalPoints, .separatorMisplaced,
    .tooManyDecimals(most: 0), .tooManyDecimals(most: 1), .tooManyDecimals(most: 2), .tooLarge,
  ]

  private static let dataSet: [DataSetFault] =
    [
      .emptyFile, .noRows, .utf16, .tooLarge, .duplicateColumn(name: "a_median", first: 3),
      .missingColumn(name: "occ_code", nearest: "occ_cod"),
      .missingColumn(name: "occ_code", nearest: nil),
      .missingColumn(name: "occ_code", nearest: nil, separator: .semicolon),
      .missingColumn(name: "occ_code", nearest: nil, separator: .tab),
      .noWageColumn(found: "a_medain", nearest: "a_median"),
      .noWageColumn(found: nil, nearest: nil),
      .wrongRowLength(cells: 1, columns: 3), .wrongRowLength(cells: 1_234, columns: 3),
      .unterminatedQuote, .textAfterQuote, .strayQuote, .missingOccupation,
      .badFlag(text: "yes", column: "annual"), .duplicateRow(OccupationCode("27-3031")),
      .percentilesOutOfOrder(
        lower: WageFact(.p25, .value(3_000_000), per: .year),
        higher: WageFact(.p75, .topCoded, per: .year)
      ),
      .meanOutside(mean, WageFact(.p10, .value(1_449), per: .hour)),
      .meanOutside(mean, WageFact(.p90, .value(749), per: .hour)),
      .payPeriodsDisagree(.median, hourly: 1_436, annual: 2_986_000),
      .standardErrorOutOfRange(tenths: 1_005), .negativeEmployment(-1_200), .negativeWage(median),
      .wageDespiteFlag(paid: .year), .wageDespiteFlag(paid: .hour), .topCodedWithoutTopCode,
      .further(count: 1, severity: .error), .further(count: 1_200, severity: .error),
      .further(count: 1, severity: .warning), .further(count: 2, severity: .warning),
    ] + Scope.allCases.map { .severalScopes($0, names: ["06 (California)", "36 (New York)"]) }
    + Scope.allCases.map { .scopeNotFound($0, wanted: "Califronia", names: ["06 (California)"]) }
    + [.scopeNotFound(.area, wanted: "x", names: (1...8).map { "0\($0)" })]
    + problems.map { .badNumber(text: "x", column: "a_median", problem: $0, isWage: true) }
    + [.badNumber(text: "x", column: "tot_emp", problem: .notANumber, isWage: false)]

  private static func prices() throws -> [PriceFault] {
    let months = try ["2025-09", "2025-10", "2025-11"].map { try #require(Month($0)) }
    return [
      .cell(column: "index", text: "n/a"), .cell(column: "month", text: "May"),
      .repeatedMonth(months[0]),
      .missingMonth(months[1], index: "cpi", before: months[0], after: months[2]),
      .missingMonth(months[1], index: "cpi", before: nil, after: nil), .noIndex,
      .severalIndexes(["cpi-u-us", "cpi-w-us"]),
      .otherCurrency(index: "cpi", "EUR", wages: "USD"),
      .otherArea(index: "cpi", "Guam", wages: "United States"),
    ]
  }

  private static func comparison() throws -> [ComparisonFault] {
    let (old, new) = (try #require(Month("2008-05")), try #require(Month("2025-05")))
    let known = [median, WageFact(.median, .value(2_986_000), per: .year)]
    let hourly = known.map { WageFact($0.measure, $0.estimate, per: .hour) }
    return [
      .meanAgainstPercentile(.mean, .median), .meanAgainstPercentile(.p10, .mean),
      .differentUnits(.employment, .p90), .differentUnits(.median, .employment),
      .differentPayPeriods(mean, median, comparable: known, .error),
      .differentPayPeriods(median, mean, comparable: hourly, .warning),
      .differentPayPeriods(mean, median, comparable: [], .error),
      .annualOnlyAgainstHourlyOnly, .paidByOnePeriod(.hour), .paidByOnePeriod(.year),
      .notConvertible(.employment), .differentReferencePeriods(old, new, .error),
      .differentReferencePeriods(old, new, .error, prices: new),
      .differentScopes(.area, "United States", "California"),
      .differentScopes(.industry, "all", "31-33"), .differentScopes(.ownership, "1235", "5"),
      .differentCurrencies("USD", "EUR"), .differentProgrammes("OEWS", "SES", .error),
      .missingValue(WageFact(.p75, .unavailable, per: .year)),
      .missingValue(WageFact(.employment, .unavailable, per: nil)),
      .missingValue(WageFact(.median, .notApplicable, per: .hour)), .bothTopCoded, .undecided,
      .divisionByZero(WageFact(.employment, .value(0), per: nil)),
      .differentClassifications("soc-2000", "soc-2018", .error),
    ]
  }

  private static func faults() throws -> [any Fault] {
    try dataSet + comparison() + prices()
  }

  @Test func `every fault is told in Greek`() throws {
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Goldens/greek.txt")
    let text = GreekFaults.text(of: try Self.faults())
    #expect(try Golden.difference(of: text, from: golden) == nil)
  }

  @Test func `no English is left in the Greek`() throws {
    let faults = try Self.faults()
    #expect(GreekFaults.englishWords(in: faults) == [])
    #expect(GreekFaults.untranslated(faults) == [])
  }
}
