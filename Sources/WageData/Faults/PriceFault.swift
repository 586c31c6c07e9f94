public import CalendarDates
public import SourceText

/// What can be wrong with a price index, or with amounts that are to be told in constant prices.
public enum PriceFault: Fault, Error {
  /// A cell is no month, or no number above 0.
  case cell(column: String, text: String)

  /// A month stands twice.
  case repeatedMonth(Month)

  /// Nothing is published of a month; the nearest months of which something is.
  case missingMonth(Month, index: String, before: Month?, after: Month?)

  /// The project has no price index.
  case noIndex

  /// The project has several that fit.
  case severalIndexes([String])

  /// The index is of another currency than the wages.
  case otherCurrency(index: String, String, wages: String)

  /// The index is of another area than the wages.
  case otherArea(index: String, String, wages: String)

  /// The slug of the fault.
  public var code: String {
    switch self {
    case .cell: "price-index-cell"
    case .repeatedMonth: "price-index-month-repeated"
    case .missingMonth: "price-index-month-missing"
    case .noIndex: "price-index-missing"
    case .severalIndexes: "price-index-ambiguous"
    case .otherCurrency: "price-index-currency"
    case .otherArea: "price-index-area"
    }
  }

  /// The rule for statistics.
  public var rule: String? {
    switch self {
    case .missingMonth: "G-10"
    case .otherCurrency: "G-07"
    case .otherArea: "G-06"
    case .cell, .repeatedMonth, .noIndex, .severalIndexes: nil
    }
  }

  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .cell(let column, let text):
      Wording(
        "`\(text)` in column `\(column)` is no \(column == "index" ? "number above 0" : "month")",
        help: column == "index"
          ? "write a number such as 321.465, or nothing if it was not published"
          : "write a month such as 2025-05"
      )
    case .repeatedMonth(let month):
      Wording("the month \(month) stands here a second time", help: "remove one of the two")
    case .missingMonth(let month, let index, let before, let after):
      Wording(
        "the price index \(index) has no number for \(month)",
        help: [before, after].contains { $0 != nil }
          ? "the nearest months that it has: "
            + [before, after].compactMap { $0.map { "\($0)" } }.joined(separator: ", ")
          : "add its published months to its file"
      )
    case .noIndex:
      Wording(
        "constant prices need a price index, and the project has none",
        help:
          "import one, such as cu.data.1.AllItems of BLS, or put one into Content/data with a source "
          + "record that has the keys `index` and `base`"
      )
    case .severalIndexes(let ids):
      Wording(
        "several price indexes fit: \(ids.joined(separator: ", "))",
        help: "name one behind the month: `real: 2025-05, \(ids.first ?? "")`"
      )
    case .otherCurrency(let index, let currency, let wages):
      Wording(
        "the price index \(index) is of prices in \(currency), the wages are in \(wages)",
        help: "use an index of prices in \(wages)"
      )
    case .otherArea(let index, let area, let wages):
      Wording(
        "the price index \(index) is of \(area), the wages are of \(wages)",
        help: "use an index of \(wages)"
      )
    }
  }
}
