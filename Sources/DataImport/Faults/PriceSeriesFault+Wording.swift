internal import CalendarDates
public import SourceText
internal import WageData

extension PriceSeriesFault {
  /// The sentence and the help.
  public var wording: Wording {
    switch self {
    case .noSeries(let series):
      Wording(
        "the file has no series \(series): all items, U.S. city average, not seasonally adjusted",
        help: "import \(Self.file(with: series)), which has it"
      )
    case .foreignOptions(let names, in: .prices):
      Wording(
        "a file of consumer prices has no use for \(names.joined(separator: ", "))",
        help: "leave it out; the file is read as a whole"
      )
    case .foreignOptions(let names, in: .wages):
      Wording(
        "a file of wages has no use for \(names.joined(separator: ", "))",
        help: "leave it out; it says what a price index is"
      )
    case .recordUnknown(let facts):
      Wording(
        "the file is a bare table of months and does not say what its index is: "
          + facts.map(\.name).joined(separator: ", "),
        help: "say it, as the publisher's page on the index does, such as: "
          + facts.map(\.example).joined(separator: " ")
      )
    case .missingMonths(let months):
      Wording(
        "the file has no number for \(months.listing(through: "to"))",
        help:
          "if it was published since, download the file again; a month that never was stays missing"
      )
    case .inflationDiffers(let said, let from, let to):
      Wording(
        "the inflation of \(to.month) is said to be \(said), where the index goes from \(from.text) "
          + "in \(from.month) to \(to.text)",
        help:
          "check both with the publisher's table; without the column the file can be imported too"
      )
    }
  }

  /// The name of the file of BLS that has a series.
  static func file(with series: String) -> String {
    "\(series.prefix(2).lowercased()).data.1.AllItems"
  }
}
