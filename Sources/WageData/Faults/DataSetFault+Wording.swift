public import SourceText

extension DataSetFault {
  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .emptyFile:
      Wording(
        "the data file is empty",
        help: "its first line names the columns, such as occ_code,occ_title,a_median"
      )
    case .noRows:
      Wording(
        "the data file names its columns and holds no row",
        help: "add a row for each occupation"
      )
    case .utf16:
      Wording(
        "the file is UTF-16, not UTF-8",
        help: "save it as UTF-8: in spreadsheets the format is called CSV UTF-8"
      )
    case .tooLarge:
      Wording("the data file is larger than 64 GB", help: "split it by area or by year")
    case .duplicateColumn(let name, let first):
      Wording(
        "the column `\(name)` is there twice: it is column \(first) already",
        help: "remove one of them; the published files have each column once"
      )
    case .missingColumn(let name, _, let separator?):
      Wording(
        "the file has no column `\(name)`",
        help: "its cells are set off by \(separator == .tab ? "tabs" : "`;`"); save it with commas "
          + "between them, and with points in its numbers"
      )
    case .missingColumn(let name, let nearest, nil):
      Wording(
        "the file has no column `\(name)`",
        help: nearest.map { "was `\($0)` meant for it?" }
          ?? "add it; columns are found by their names in any order"
      )
    case .noWageColumn(let found, let nearest):
      Wording(
        "the file has no column of wages",
        help: found.flatMap { found in nearest.map { "is `\(found)` meant to be `\($0)`?" } }
          ?? "add one such as a_median (by the year) or h_median (by the hour)"
      )
    case .wrongRowLength(let cells, let columns):
      Wording(
        "the row has \(EnglishNumber.count(cells, "cell", "cells")), the header has \(columns)",
        help: cells < columns
          ? "a cell without a value still has its comma"
          : "put a cell that holds a comma in quotation marks, such as \"240,610\""
      )
    case .unterminatedQuote:
      Wording(
        "the quotation mark that opens this cell is never closed",
        help: "close it, or write a quotation mark within a quoted cell twice"
      )
    case .textAfterQuote:
      Wording(
        "text follows the closing quotation mark of a cell",
        help: "write a quotation mark within a quoted cell twice"
      )
    case .strayQuote:
      Wording(
        "a quotation mark stands within a cell that does not begin with one",
        help: "put the whole cell in quotation marks and write those within it twice"
      )
    case .missingOccupation:
      Wording(
        "the row has no occupation code",
        help: "remove the row or add a code such as 27-3031"
      )
    case .badNumber(let text, let column, let problem, let isWage):
      Wording(
        "`\(text)` in column `\(column)` \(problem.predicate)",
        help: problem.help(isWage: isWage)
      )
    case .badFlag(let text, let column):
      Wording(
        "`\(text)` in column `\(column)` is neither TRUE nor empty",
        help: "the column marks occupations that are paid by one period only"
      )
    case .duplicateRow(let occupation):
      Wording(
        "the row of occupation \(occupation) is there twice",
        help: "keep one: area, industry, ownership, code and group tell rows apart"
      )
    case .percentilesOutOfOrder(let lower, let higher):
      Wording(
        "the \(lower.name) \(lower.verbAndAmount), but the \(higher.name) \(higher.verbAndAmount)",
        help: "compare the row with the published file: percentiles never fall"
      )
    case .meanOutside(let mean, let bound):
      Wording(
        "the \(mean.name) \(mean.verbAndAmount), \(bound.measure == .p10 ? "below" : "above") "
          + "the \(bound.name), which \(bound.verbAndAmount)",
        help:
          "it can be so where few earn far more or less; compare the row with the published file"
      )
    case .payPeriodsDisagree(let measure, let hourly, let annual):
      Self.disagreement(measure, hourly: hourly, annual: annual)
    case .standardErrorOutOfRange(let tenths):
      Wording(
        "a relative standard error of \(EnglishNumber.tenths(tenths)) % is not between 0 and 100 %",
        help: "compare the row with the published file"
      )
    case .negativeEmployment(let persons):
      Wording(
        "an employment of \(EnglishNumber.whole(persons)) is negative",
        help: "compare the row with the published file"
      )
    case .negativeWage(let wage):
      Wording(
        "the \(wage.name) \(wage.verbAndAmount), which is negative",
        help: "compare the row with the published file"
      )
    case .wageDespiteFlag(let period):
      Wording(
        "the row is marked as paid by the \(period.rawValue) only, "
          + "but has wages by the \(period.other.rawValue)",
        help: "compare the row with the published file: one of the two was added to it"
      )
    case .topCodedWithoutTopCode:
      Wording(
        "the cell is top-coded (`#`), but the source record says `top-code: none`",
        help: "give the source record the amounts, such as top-code: {hour: 80.00, year: 166400}"
      )
    case .severalScopes(let scope, let names):
      Wording(
        "the file holds \(EnglishNumber.count(names.count, scope.one, scope.many)): "
          + Self.listed(names),
        help: "keep the rows of one, or say which one is wanted"
      )
    case .scopeNotFound(let scope, let wanted, let names):
      Wording(
        "the file has no rows of the \(scope.one) `\(wanted)`",
        help: Self.nearest(wanted, names).map { "the nearest is \($0)" }
          ?? "it holds \(Self.listed(names))"
      )
    case .further(let count, let severity):
      Wording(
        "\(EnglishNumber.count(count, "further \(severity.rawValue)", "further \(severity.rawValue)s"))"
          + " of this file \(count == 1 ? "is" : "are") not listed",
        help: "this is the place of the first of them"
      )
    }
  }

  private static func disagreement(_ measure: Measure, hourly: Int, annual: Int) -> Wording {
    let converted = PayPeriod.hoursPerYear * hourly
    let gap = EnglishNumber.money(abs(annual - converted), per: nil)
    return Wording(
      "the \(measure.name) is \(EnglishNumber.money(hourly, per: .hour)) by the hour and "
        + "\(EnglishNumber.money(annual, per: .year)) by the year, \(gap) from 2,080 hours of it "
        + "(\(EnglishNumber.money(converted, per: nil)))",
      help: "compare the row with the published file: rounding explains at most 15.60"
    )
  }

  private static func listed(_ names: [String]) -> String {
    let most = 6
    let listed = names.prefix(most).joined(separator: ", ")
    return names.count > most
      ? "\(listed) and \(EnglishNumber.whole(names.count - most)) more" : listed
  }

  // An area is listed as `06 (California)` and may be asked for by either part.
  static func nearest(_ wanted: String, _ names: [String]) -> String? {
    let parts = names.flatMap { name in
      name.split(separator: " (", maxSplits: 1).map {
        String($0.hasSuffix(")") ? $0.dropLast() : $0)
      }
    }
    return NearestName.of(wanted, among: parts).map { "`\($0)`" }
  }
}

extension Measure {
  /// The measure as a sentence names it.
  var name: String {
    switch self {
    case .p10: "10th percentile"
    case .p25: "25th percentile"
    case .median: "median"
    case .p75: "75th percentile"
    case .p90: "90th percentile"
    case .mean: "mean"
    case .employment: "employment"
    }
  }
}

extension WageFact {
  /// `median by the year`.
  var name: String {
    period.map { "\(measure.name) by the \($0.rawValue)" } ?? measure.name
  }

  /// `is 51,280`, or what is known instead.
  var verbAndAmount: String {
    switch estimate {
    case .value(let value):
      "is \(measure.isWage ? EnglishNumber.money(value, per: period) : EnglishNumber.whole(value))"
    case .topCoded: "is at or above the top code"
    case .unavailable: "is not available"
    case .notApplicable: "does not apply"
    }
  }
}

extension Scope {
  fileprivate var one: String { rawValue }

  fileprivate var many: String {
    switch self {
    case .area: "areas"
    case .industry: "industries"
    case .ownership: "ownerships"
    }
  }
}

extension NumberProblem {
  /// What the cell is or has, behind its text.
  fileprivate var predicate: String {
    switch self {
    case .notANumber: "is no number"
    case .currencySign: "has a currency sign"
    case .exponent: "is written with a power of ten"
    case .sign: "has a misplaced sign"
    case .severalPoints: "has more than one decimal point"
    case .separatorMisplaced: "has a comma that sets off no three digits"
    case .tooManyDecimals(let most):
      "has more than \(EnglishNumber.count(most, "decimal", "decimals"))"
    case .tooLarge: "has more than 12 digits before the point"
    }
  }

  /// How to write it.
  fileprivate func help(isWage: Bool) -> String {
    switch self {
    case .notANumber where isWage:
      "write a number, `*` where it is not available or `#` where it is at or above the top code"
    case .notANumber: "write a number, or `**` where it is not available"
    case .currencySign: "write the number alone; the source record names the currency"
    case .exponent: "write all digits, such as 240610"
    case .sign: "write the number without a plus sign; only the first character can be a minus"
    case .severalPoints: "write one decimal point and commas for thousands, such as 1,051.28"
    case .separatorMisplaced: "write a decimal point and commas for thousands, such as 1,051.28"
    case .tooManyDecimals(0): "persons are whole numbers"
    case .tooManyDecimals(1): "standard errors are published in tenths of a percent"
    case .tooManyDecimals:
      "amounts are kept exactly, in the smallest unit of the currency; round it as the source does, and "
        + "set off thousands with a comma or not at all"
    case .tooLarge: "compare the row with the published file"
    }
  }
}
